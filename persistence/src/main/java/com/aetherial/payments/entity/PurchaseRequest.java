package com.aetherial.payments.entity;

import java.util.HexFormat;
import java.util.UUID;

/**
 * Who asked for a purchase, and how a repetition of the request is recognised.
 *
 * @param personId the buyer
 * @param key the key that the buyer's program chose
 * @param fingerprint SHA-256 over what was asked for, in hexadecimal
 */
public record PurchaseRequest(UUID personId, String key, String fingerprint) {
  private static final int DIGEST_BYTES = 32;

  public PurchaseRequest {
    if (HexFormat.of().parseHex(fingerprint).length != DIGEST_BYTES) {
      throw new IllegalArgumentException("A fingerprint is a SHA-256.");
    }
  }

  /** Whether what was kept of an earlier request says that it was this very one. */
  boolean repeats(UUID earlierPerson, String earlierKey, byte[] earlierFingerprint) {
    return earlierPerson.equals(personId)
        && earlierKey.equals(key)
        && HexFormat.of().formatHex(earlierFingerprint).equals(fingerprint);
  }
}
