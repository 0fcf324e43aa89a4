package com.aetherial.payments.entity;

import java.util.Arrays;
import java.util.UUID;

/**
 * Who asked for a purchase, and how a repetition of the request is recognised.
 *
 * @param personId the buyer
 * @param key the key that the buyer's program chose
 * @param fingerprint SHA-256 over what was asked for
 */
public record PurchaseRequest(UUID personId, String key, byte[] fingerprint) {
  public PurchaseRequest {
    fingerprint = fingerprint.clone();
  }

  @Override
  public byte[] fingerprint() {
    return fingerprint.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PurchaseRequest request
        && request.personId.equals(personId)
        && request.key.equals(key)
        && Arrays.equals(request.fingerprint, fingerprint);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
