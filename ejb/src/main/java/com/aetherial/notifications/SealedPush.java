package com.aetherial.notifications;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message that only one browser can read (RFC 8291 on RFC 8188); the service that carries it
 * cannot. Every message has a key and a salt of its own.
 */
final class SealedPush {
  /** What fits beside the header into the one record of 4096 bytes that every service takes. */
  static final int TEXT_MAX = 3_900;

  private static final int RECORD = 4_096;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final byte LAST_RECORD = 2;
  private static final byte[] ONE = {1};
  private static final byte[] ZERO = {0};

  private final ECPublicKey reader;
  private final byte[] auth;

  SealedPush(ECPublicKey reader, byte[] auth) {
    this.reader = reader;
    this.auth = auth.clone();
  }

  byte[] seal(byte[] text) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return seal(text, Curve.fresh(), salt);
  }

  /** The same with a key and a salt that are known, to be compared with the standard's example. */
  byte[] seal(byte[] text, KeyPair own, byte[] salt) {
    if (text.length > TEXT_MAX) {
      throw new IllegalArgumentException("Too long for a push message: " + text.length);
    }
    try {
      byte[] ownPoint = Curve.bytes((ECPublicKey) own.getPublic());
      byte[] secret = mac(salt, input(own, ownPoint));
      byte[] key = part(secret, "Content-Encoding: aes128gcm", KEY_BYTES);
      byte[] nonce = part(secret, "Content-Encoding: nonce", NONCE_BYTES);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      byte[] record = cipher.doFinal(joined(text, new byte[] {LAST_RECORD}));
      byte[] size = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
      return joined(salt, size, new byte[] {(byte) ownPoint.length}, ownPoint, record);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("A push message could not be sealed.", impossible);
    }
  }

  /** What both sides know and nobody else. */
  private byte[] input(KeyPair own, byte[] ownPoint) throws GeneralSecurityException {
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own.getPrivate());
    agreement.doPhase(reader, true);
    byte[] secret = mac(auth, agreement.generateSecret());
    byte[] info = "WebPush: info".getBytes(US_ASCII);
    return mac(secret, joined(info, ZERO, Curve.bytes(reader), ownPoint, ONE));
  }

  private static byte[] part(byte[] secret, String name, int length)
      throws GeneralSecurityException {
    return Arrays.copyOf(mac(secret, joined(name.getBytes(US_ASCII), ZERO, ONE)), length);
  }

  private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
