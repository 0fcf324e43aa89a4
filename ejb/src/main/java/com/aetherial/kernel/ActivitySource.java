package com.aetherial.kernel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Activity that a module has written down anyway, so that it need not be written a second time.
 * Modules expose beans of this type.
 */
public interface ActivitySource {
  /** The module's word. */
  String module();

  /**
   * Which permission others need to see this of a member, as {@code module:action}; empty when
   * whoever may see members may see it.
   */
  default String permission() {
    return "";
  }

  /**
   * What the person did, the newest first.
   *
   * @param from the first moment
   * @param until the last moment, itself included
   * @param limit the most lines
   */
  List<ActivityLine> of(UUID personId, Instant from, Instant until, int limit);
}
