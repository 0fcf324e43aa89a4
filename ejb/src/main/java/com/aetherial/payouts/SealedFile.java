package com.aetherial.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Payment files name accounts, so they lie in the database sealed, each to its own row. */
@ApplicationScoped
class SealedFile {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  @Inject SecretKeys keys;

  /** The sealed bytes and the name of their key, both as hexadecimal digits. */
  record Sealed(String bytes, String keyId) {}

  Sealed seal(UUID id, byte[] file) {
    SecretKeys.Key key = keys.all().get(0);
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] body = crypt(Cipher.ENCRYPT_MODE, key, nonce, id, file);
    return new Sealed(HEX.formatHex(nonce) + HEX.formatHex(body), key.id());
  }

  /**
   * Opens a file.
   *
   * @throws IllegalStateException when the key is absent, or the row was tampered with
   */
  byte[] open(UUID id, Sealed sealed) {
    SecretKeys.Key key =
        keys.all().stream()
            .filter(one -> one.id().equals(sealed.keyId()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("SECRET_KEY lacks " + sealed.keyId() + "."));
    byte[] bytes = HEX.parseHex(sealed.bytes());
    return crypt(
        Cipher.DECRYPT_MODE,
        key,
        Arrays.copyOf(bytes, NONCE),
        id,
        Arrays.copyOfRange(bytes, NONCE, bytes.length));
  }

  /** The SHA-256 of a file in hexadecimal digits, by which people and banks compare it. */
  static String sha256(byte[] file) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  private static byte[] crypt(int mode, SecretKeys.Key key, byte[] nonce, UUID id, byte[] body) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(id.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(body);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("A file cannot be sealed or opened.", failure);
    }
  }
}
