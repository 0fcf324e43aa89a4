package com.aetherial.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields, each with its length before it, so that no two different rows have the same
 * bytes; a field that is null has the length -1.
 */
final class Frame {
  private static final int NOTHING = -1;

  private final MessageDigest digest;

  Frame() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  static String hashOf(@Nullable String... fields) {
    return new Frame().add(Arrays.asList(fields)).hex();
  }

  Frame add(List<@Nullable String> fields) {
    for (String field : fields) {
      if (field == null) {
        digest.update(length(NOTHING));
      } else {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(length(bytes.length));
        digest.update(bytes);
      }
    }
    return this;
  }

  Frame addRaw(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  byte[] hash() {
    return digest.digest();
  }

  String hex() {
    return HexFormat.of().formatHex(hash());
  }

  private static byte[] length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
  }
}
