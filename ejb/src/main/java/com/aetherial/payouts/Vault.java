package com.aetherial.payouts;

import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.SealedDestination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals destinations with AES-GCM and opens them again. A sealed destination belongs to one person:
 * copied into somebody else's row it does not open.
 */
@ApplicationScoped
class Vault {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  @Inject SecretKeys keys;

  SealedDestination seal(UUID personId, Destination destination) {
    SecretKeys.Key key = keys.all().get(0);
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    String written = DestinationJson.write(destination);
    byte[] body = crypt(Cipher.ENCRYPT_MODE, key, nonce, personId, utf8(written));
    byte[] sealed = Arrays.copyOf(nonce, NONCE + body.length);
    System.arraycopy(body, 0, sealed, NONCE, body.length);
    return new SealedDestination(HexFormat.of().formatHex(sealed), key.id(), print(key, written));
  }

  /**
   * Opens a destination.
   *
   * @throws IllegalStateException when the key is absent, or the row was tampered with
   */
  Destination open(UUID personId, SealedDestination destination) {
    SecretKeys.Key key =
        keys.all().stream()
            .filter(one -> one.id().equals(destination.keyId()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "SECRET_KEY lacks the key " + destination.keyId() + "."));
    byte[] sealed = HexFormat.of().parseHex(destination.sealed());
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    byte[] body = Arrays.copyOfRange(sealed, NONCE, sealed.length);
    byte[] written = crypt(Cipher.DECRYPT_MODE, key, nonce, personId, body);
    return DestinationJson.read(new String(written, StandardCharsets.UTF_8));
  }

  /** Whether it is sealed with the newest key. */
  boolean isUpToDate(SealedDestination destination) {
    return keys.all().get(0).id().equals(destination.keyId());
  }

  /** The prints that a destination may have, one for each key. */
  List<String> prints(Destination destination) {
    String written = DestinationJson.write(destination);
    return keys.all().stream().map(key -> print(key, written)).toList();
  }

  private static byte[] crypt(
      int mode, SecretKeys.Key key, byte[] nonce, UUID personId, byte[] body) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(utf8(personId.toString()));
      return cipher.doFinal(body);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("A destination cannot be sealed or opened.", failure);
    }
  }

  private static String print(SecretKeys.Key key, String written) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key.printing());
      return HexFormat.of().formatHex(mac.doFinal(utf8(written)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA256.", impossible);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
