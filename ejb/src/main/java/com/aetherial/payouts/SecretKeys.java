package com.aetherial.payouts;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that seal destinations, newest first. A key is replaced by writing the new one in front
 * of the old one; the old one may go when nothing is sealed with it any more.
 */
@ApplicationScoped
class SecretKeys implements RequiredSettings {
  private static final String NAME = "SECRET_KEY";
  private static final int LENGTH_MIN = 32;
  private static final int ID_DIGITS = 8;

  @Inject Settings settings;

  /**
   * One key in its two uses.
   *
   * @param id by which a sealed row names it
   */
  record Key(String id, SecretKey sealing, SecretKey printing) {
    static Key of(String secret) {
      return new Key(
          HexFormat.of().formatHex(digest("name", secret)).substring(0, ID_DIGITS),
          new SecretKeySpec(digest("seal", secret), "AES"),
          new SecretKeySpec(digest("print", secret), "HmacSHA256"));
    }

    @Override
    public String toString() {
      return id;
    }
  }

  List<Key> all() {
    return secrets().stream().map(Key::of).toList();
  }

  @Override
  public List<String> missing() {
    boolean areGood = secrets().stream().allMatch(secret -> secret.length() >= LENGTH_MIN);
    return areGood && !secrets().isEmpty()
        ? List.of()
        : List.of(NAME + " (at least " + LENGTH_MIN + " random characters)");
  }

  private List<String> secrets() {
    return Arrays.stream(settings.text(NAME).orElse("").split(",", -1))
        .map(String::strip)
        .filter(secret -> !secret.isEmpty())
        .toList();
  }

  private static byte[] digest(String use, String secret) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((use + ":" + secret).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
