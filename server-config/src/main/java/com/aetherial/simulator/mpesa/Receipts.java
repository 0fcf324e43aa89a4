package com.aetherial.simulator.mpesa;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names and moments as the provider writes them. */
final class Receipts {
  static final DateTimeFormatter DOTTED = format("dd.MM.yyyy HH:mm:ss");
  static final DateTimeFormatter PLAIN = format("yyyyMMddHHmmss");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Receipts() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withZone(ZoneId.of("Africa/Nairobi"));
  }

  /** Ten letters and digits, such as {@code SG632NMUAB}. */
  static String next() {
    return "S" + letters(9);
  }

  static String conversation() {
    return "AG_"
        + PLAIN.format(Instant.now()).substring(0, 8)
        + "_"
        + letters(20).toLowerCase(Locale.ROOT);
  }

  static String checkout() {
    return "ws_CO_" + PLAIN.format(Instant.now()) + letters(12);
  }

  private static String letters(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
