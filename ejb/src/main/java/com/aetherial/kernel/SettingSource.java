package com.aetherial.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be set about a module. Modules expose one bean of this type. */
public interface SettingSource {
  /** The module's settings, in the order in which they are shown. */
  List<Setting> settings();

  /**
   * Why these values do not go together, as a sentence for people; empty when they do. Asked before
   * a change takes effect.
   *
   * @param values the value that each setting of the module would have, by key
   */
  default Optional<String> objection(Map<String, String> values) {
    return Optional.empty();
  }
}
