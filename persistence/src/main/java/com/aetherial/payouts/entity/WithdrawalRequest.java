package com.aetherial.payouts.entity;

import java.util.HexFormat;
import java.util.UUID;

/**
 * Who asked for a withdrawal, and how a repetition of the request is recognised.
 *
 * @param personId the member
 * @param key the key that the member's program chose
 * @param fingerprint SHA-256 over what was asked for, in hexadecimal
 */
public record WithdrawalRequest(UUID personId, String key, String fingerprint) {
  private static final int DIGEST_BYTES = 32;

  public WithdrawalRequest {
    if (HexFormat.of().parseHex(fingerprint).length != DIGEST_BYTES) {
      throw new IllegalArgumentException("A fingerprint is a SHA-256.");
    }
  }
}
