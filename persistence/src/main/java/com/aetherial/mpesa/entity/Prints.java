package com.aetherial.mpesa.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is known again without being kept. */
public final class Prints {
  private Prints() {}

  /** Of a token. */
  public static byte[] of(String token) {
    return sha(token);
  }

  /** Of a phone, which only somebody with the token could find by trying all phones. */
  public static byte[] of(String token, String phone) {
    return sha(token + ":" + phone);
  }

  private static byte[] sha(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
