package com.aetherial.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app, written from RFC 6238 and not from the code that it tests.
 *
 * @param secret as typed into the app
 */
public record Authenticator(String secret) {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** What the app shows now. */
  public String code() {
    return code(0);
  }

  /** What the app shows so many half minutes later. */
  public String code(int stepsLater) {
    long step = Instant.now().getEpochSecond() / 30 + stepsLater;
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes() {
    byte[] bytes = new byte[secret.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int letter = LETTERS.indexOf(secret.charAt(bit / 5));
      int value = (letter >> (4 - bit % 5)) & 1;
      bytes[bit / 8] |= (byte) (value << (7 - bit % 8));
    }
    return bytes;
  }
}
