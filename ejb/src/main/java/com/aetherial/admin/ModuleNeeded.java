package com.aetherial.admin;

import com.aetherial.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Other modules need this one, and are on. */
public class ModuleNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String dependants;

  public ModuleNeeded(List<String> dependants) {
    super("Turn these modules off first, as they need it: {0}.", String.join(", ", dependants));
    this.dependants = String.join(", ", dependants);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("dependants", dependants);
  }
}
