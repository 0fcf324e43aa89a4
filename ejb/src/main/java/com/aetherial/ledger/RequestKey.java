package com.aetherial.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The identity of a request that moves value: who repeats it gets the first answer, and who uses it
 * for something else is refused.
 */
public final class RequestKey {
  private static final int LENGTH_MAX = 200;

  private final String value;
  private final byte[] fingerprint;

  private RequestKey(String value, byte[] fingerprint) {
    if (value.isEmpty() || value.length() > LENGTH_MAX) {
      throw new IllegalArgumentException("A request key has 1 to 200 characters.");
    }
    this.value = value;
    this.fingerprint = fingerprint;
  }

  /** At most 200 characters, unique over all requests. */
  public String value() {
    return value;
  }

  /**
   * The key that a client chose, made unique to the person who asks. What they ask for is no part
   * of it but of the fingerprint: whoever uses one key for two acts is refused the second.
   */
  public static RequestKey chosen(String act, UUID personId, String key, Object... asked) {
    String whole = personId + ":" + key;
    Object[] all = Stream.concat(Stream.of(act), Arrays.stream(asked)).toArray();
    return new RequestKey(whole.length() <= LENGTH_MAX ? whole : shortened(whole), sha(all));
  }

  /** The key of an effect that the platform itself must have only once. */
  public static RequestKey of(String value, Object... asked) {
    return new RequestKey(value, sha(asked));
  }

  private static String shortened(String whole) {
    return "sha256:" + HexFormat.of().formatHex(sha(whole));
  }

  /** Members are length-prefixed, so that moving a character to the next one changes the hash. */
  private static byte[] sha(Object... asked) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object member : asked) {
        byte[] bytes = String.valueOf(member).getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  /** SHA-256 over what was asked for. */
  public byte[] fingerprint() {
    return fingerprint.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RequestKey key
        && key.value.equals(value)
        && Arrays.equals(key.fingerprint, fingerprint);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
