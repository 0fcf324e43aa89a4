package com.aetherial.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of an API key: 256 random bits after a prefix that scanners of leaked secrets know.
 *
 * @param text what the program sends
 */
record ApiKeySecret(String text) {
  private static final String MARK = "ae_live_";
  private static final int RANDOM_BYTES = 32;
  private static final int SHOWN = MARK.length() + 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  static ApiKeySecret random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return new ApiKeySecret(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether a text could be one of our secrets at all. */
  boolean isPlausible() {
    return text.startsWith(MARK) && text.length() < 100;
  }

  /** The part that may be shown in lists. */
  String prefix() {
    return text.substring(0, SHOWN);
  }

  byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  @Override
  public String toString() {
    return prefix() + "…";
  }
}
