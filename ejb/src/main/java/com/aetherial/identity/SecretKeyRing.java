package com.aetherial.identity;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that only the operator knows: whoever reads the database alone can neither compute codes nor
 * try PINs. Each use has a key of its own, derived from {@code SECRET_KEY}; several secrets stand
 * there, separated by commas, while one is being replaced.
 */
@ApplicationScoped
public class SecretKeyRing implements RequiredSettings {
  /** What PINs are hashed for. */
  static final String PIN = "pin";

  private static final String NAME = "SECRET_KEY";
  private static final int LENGTH_MIN = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Settings settings;

  @Override
  public List<String> missing() {
    boolean isThere =
        !secrets().isEmpty() && secrets().stream().allMatch(key -> key.length() >= LENGTH_MIN);
    return isThere ? List.of() : List.of(NAME + " (at least " + LENGTH_MIN + " random characters)");
  }

  /** What only its owner's row can be opened with; AES-GCM with the owner as context. */
  public byte[] seal(byte[] plain, UUID owner) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = crypt(Cipher.ENCRYPT_MODE, secrets().get(0), nonce, plain, owner);
      byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
      return all;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has AES-GCM.", impossible);
    }
  }

  /** Opens what was sealed with any of the secrets, the newest first. */
  public byte[] open(byte[] sealed, UUID owner) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return secrets().stream()
        .flatMap(secret -> opened(secret, nonce, rest, owner).stream())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("What is sealed needs a key that SECRET_KEY lacks."));
  }

  private static Optional<byte[]> opened(String secret, byte[] nonce, byte[] text, UUID owner) {
    try {
      return Optional.of(crypt(Cipher.DECRYPT_MODE, secret, nonce, text, owner));
    } catch (AEADBadTagException sealedWithAnother) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has AES-GCM.", impossible);
    }
  }

  /** Hashes that nobody can compute without the secrets, the newest first. */
  List<byte[]> macs(String purpose, String text) {
    List<String> secrets =
        purpose.equals(PIN)
            ? settings.text("PIN_PEPPER").map(this::split).orElse(secrets())
            : secrets();
    return secrets.stream().map(secret -> hmac(key(secret, purpose), text)).toList();
  }

  private static byte[] crypt(int mode, String secret, byte[] nonce, byte[] text, UUID owner)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(key(secret, "fields"), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
    return cipher.doFinal(text);
  }

  private List<String> secrets() {
    return settings.text(NAME).map(this::split).orElse(List.of());
  }

  private List<String> split(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(secret -> !secret.isEmpty())
        .toList();
  }

  private static byte[] key(String secret, String purpose) {
    return hmac(secret.getBytes(StandardCharsets.UTF_8), "aetherial " + purpose);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA256.", impossible);
    }
  }
}
