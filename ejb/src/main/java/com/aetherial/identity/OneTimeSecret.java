package com.aetherial.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * 256 random bits that somebody is handed, and that we only keep the SHA-256 of.
 *
 * @param text what stands in the link
 */
record OneTimeSecret(String text) {
  private static final int RANDOM_BYTES = 32;
  private static final int LENGTH_MAX = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  static OneTimeSecret random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return new OneTimeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] sha256() {
    String considered = text.substring(0, Math.min(text.length(), LENGTH_MAX));
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(considered.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  @Override
  public String toString() {
    return "OneTimeSecret[…]";
  }
}
