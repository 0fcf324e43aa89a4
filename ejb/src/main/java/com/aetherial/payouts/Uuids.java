package com.aetherial.payouts;

import java.util.UUID;

/** Identifiers that come from outside. */
final class Uuids {
  private Uuids() {}

  /** The identifier that a text is; what is none names no payout method. */
  static UUID orNoSuchMethod(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOne) {
      throw new NoSuchPayoutMethod();
    }
  }
}
