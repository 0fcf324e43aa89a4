package com.aetherial.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser with a push subscription: the other end of what the platform seals. */
public record PushBrowser(String path, KeyPair keys) {
  private static final byte[] AUTH = "sixteen bytes ok".getBytes(US_ASCII);
  private static final int SALT = 16;
  private static final int HEADER = SALT + 5;
  private static final int POINT = 65;
  private static final int COORDINATE = 32;

  public static PushBrowser fresh() {
    return new PushBrowser("/push/" + UUID.randomUUID(), freshKeys());
  }

  /** What the browser tells about itself, as JSON. */
  public String subscription() {
    String point = Base64URL.encode(point((ECPublicKey) keys.getPublic())).toString();
    return new Gson()
        .toJson(
            Map.of(
                "endpoint",
                RunningAetherial.get().push().url() + path,
                "keys",
                Map.of("p256dh", point, "auth", Base64URL.encode(AUTH).toString())));
  }

  /** What was sealed for this browser. */
  public String read(byte[] sealed) {
    byte[] salt = Arrays.copyOf(sealed, SALT);
    byte[] sender = Arrays.copyOfRange(sealed, HEADER, HEADER + POINT);
    byte[] record = Arrays.copyOfRange(sealed, HEADER + POINT, sealed.length);
    try {
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(keys.getPrivate());
      agreement.doPhase(key(sender), true);
      byte[] secret =
          mac(
              mac(AUTH, agreement.generateSecret()),
              ascii("WebPush: info\0"),
              point((ECPublicKey) keys.getPublic()),
              sender,
              new byte[] {1});
      byte[] base = mac(salt, secret);
      byte[] key = Arrays.copyOf(mac(base, ascii("Content-Encoding: aes128gcm\0\1")), 16);
      byte[] nonce = Arrays.copyOf(mac(base, ascii("Content-Encoding: nonce\0\1")), 12);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
      String text = new String(cipher.doFinal(record), UTF_8);
      return text.substring(0, text.lastIndexOf('\2'));
    } catch (GeneralSecurityException unreadable) {
      throw new AssertionError("The message is not for this browser.", unreadable);
    }
  }

  static KeyPair freshKeys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] point(ECPublicKey key) {
    ECKey known = new ECKey.Builder(Curve.P_256, key).build();
    var bytes = new ByteArrayOutputStream();
    bytes.write(4);
    bytes.writeBytes(known.getX().decode());
    bytes.writeBytes(known.getY().decode());
    return bytes.toByteArray();
  }

  private static ECPublicKey key(byte[] point) {
    try {
      return new ECKey.Builder(
              Curve.P_256,
              Base64URL.encode(Arrays.copyOfRange(point, 1, 1 + COORDINATE)),
              Base64URL.encode(Arrays.copyOfRange(point, 1 + COORDINATE, POINT)))
          .build()
          .toECPublicKey();
    } catch (com.nimbusds.jose.JOSEException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static byte[] mac(byte[] key, byte[]... texts) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    for (byte[] text : texts) {
      mac.update(text);
    }
    return mac.doFinal();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }
}
