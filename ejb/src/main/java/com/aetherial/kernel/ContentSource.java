package com.aetherial.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * Finds what a member wants to report. Modules whose content others read expose one bean of this
 * type.
 */
public interface ContentSource {
  /** The module's word. */
  String module();

  /**
   * The thing, when the reader may see it; nobody learns from a report what is hidden from them.
   */
  Optional<ContentSubmitted> find(UUID reader, String type, String entityId);
}
