package com.aetherial.kernel;

import java.util.Optional;
import java.util.Set;

/**
 * Finds what the books name as the cause of a transfer. Modules that name causes expose beans of
 * this type, so that administrators get from any posting to its cause.
 */
public interface CauseSource {
  /** The words by which the books name such causes. */
  Set<String> types();

  /** One of them; empty when there is none of this name. */
  Optional<CauseView> find(String type, String id);
}
