package com.aetherial.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who says whether an article helped.
 *
 * @param key what tells readers apart
 * @param personId the person, or null for somebody who is not logged in
 */
public record HelpReader(String key, @Nullable UUID personId) {
  /** Somebody who is logged in. */
  public static HelpReader person(UUID id) {
    return new HelpReader("p:" + id, id);
  }

  /** A browser in which nobody is logged in. */
  public static HelpReader browser(UUID key) {
    return new HelpReader("b:" + key, null);
  }
}
