package com.aetherial.system;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** Members wait while the platform is being looked after. */
public class Maintenance extends Refusal {
  private static final long serialVersionUID = 1L;

  private final long seconds;

  public Maintenance(long seconds) {
    super("The platform is being looked after and will be back soon. Nothing was done.");
    this.seconds = seconds;
  }

  @Override
  public Kind kind() {
    return Kind.UNAVAILABLE;
  }

  @Override
  public Map<String, String> details() {
    return Map.of(RETRY_AFTER, Long.toString(seconds));
  }
}
