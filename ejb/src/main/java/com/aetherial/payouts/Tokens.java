package com.aetherial.payouts;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets that nobody can guess. */
final class Tokens {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int CODES = 1_000_000;

  private Tokens() {}

  /** 64 hexadecimal digits. */
  static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Six digits to be typed. */
  static String code() {
    return String.format("%06d", RANDOM.nextInt(CODES));
  }
}
