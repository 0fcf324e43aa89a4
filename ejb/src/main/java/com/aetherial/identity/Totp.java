package com.aetherial.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every thirty seconds (RFC 6238, with SHA-1 and six digits, which every
 * authenticator app knows).
 */
final class Totp {
  private static final int SECRET_BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int DIGITS_MODULUS = 1_000_000;
  private static final int STEPS_APART_MAX = 1;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  Totp(byte[] secret) {
    this.secret = secret.clone();
  }

  static Totp random() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new Totp(secret);
  }

  /** The code of a moment. */
  String codeAt(Instant moment) {
    return code(step(moment));
  }

  /** The step that a code belongs to; clocks may be half a minute apart. */
  OptionalLong stepOf(String code, Instant now) {
    long middle = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = middle - STEPS_APART_MAX; step <= middle + STEPS_APART_MAX; step++) {
      if (MessageDigest.isEqual(bytes(code(step)), bytes(code))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  byte[] secret() {
    return secret.clone();
  }

  /** The secret as people type it. */
  String text() {
    return Base32.encode(secret);
  }

  private static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  private String code(long step) {
    byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%06d", number % DIGITS_MODULUS);
  }

  private static byte[] bytes(String code) {
    return code.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] hmac(byte[] counter) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA1.", impossible);
    }
  }
}
