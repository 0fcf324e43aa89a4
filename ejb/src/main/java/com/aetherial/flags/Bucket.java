package com.aetherial.flags;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Where a person stands among all, for one flag; the same on every node and for ever. */
final class Bucket {
  private static final long BUCKETS = 100;

  private Bucket() {}

  /** 0 to 99; whoever is in a share stays in every larger one. */
  static int of(String flag, UUID person) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((flag + ":" + person).getBytes(StandardCharsets.UTF_8));
      return (int) Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), BUCKETS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
