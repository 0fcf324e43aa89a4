package com.aetherial.kernel.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers for rows: UUID version 7 (RFC 9562), so that an index grows at its right edge. */
public final class Ids {
  private Ids() {}

  /** A new identifier that sorts after those made before it on this node. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
