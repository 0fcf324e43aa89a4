package com.aetherial.webhooks;

import com.aetherial.kernel.HappeningSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What the modules tell of. */
@ApplicationScoped
public class KnownHappenings {
  @Inject @Any Instance<HappeningSource> sources;

  /** All types, in the order of the alphabet. */
  public List<String> types() {
    return sources.stream().flatMap(source -> source.happenings().stream()).sorted().toList();
  }

  /**
   * Passes when some module tells of it.
   *
   * @throws UnknownHappening otherwise
   */
  public void mustKnow(String type) {
    if (!types().contains(type)) {
      throw new UnknownHappening(type);
    }
  }
}
