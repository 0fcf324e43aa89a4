package com.aetherial.simulator.mpesa;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.crypto.Cipher;

/**
 * A key of the simulation's own and its certificate, with which clients encrypt the initiator's
 * password as they do with the real one. The platform of Java has no public way to issue a
 * certificate, so its few DER structures are written here.
 */
final class OwnCertificate {
  private static final byte[] SHA256_WITH_RSA =
      tag(
          0x30,
          tag(0x06, new byte[] {42, (byte) 134, 72, (byte) 134, (byte) 247, 13, 1, 1, 11}),
          new byte[] {5, 0});
  private static final byte[] COMMON_NAME = tag(0x06, new byte[] {85, 4, 3});
  private static final DateTimeFormatter UTC_TIME =
      DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final long DAY_SECONDS = 86_400;

  private final KeyPair keys;
  private final byte[] certificate;

  OwnCertificate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
      byte[] content = content();
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(content);
      certificate = tag(0x30, content, SHA256_WITH_RSA, bits(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has RSA.", e);
    }
  }

  /** The certificate as a PEM text, which fits into one environment variable. */
  String pem() {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate)
        + "\n-----END CERTIFICATE-----\n";
  }

  /** What was encrypted with the certificate; an empty text when it was not. */
  String decrypted(String credential) {
    try {
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.DECRYPT_MODE, keys.getPrivate());
      return new String(
          cipher.doFinal(Base64.getDecoder().decode(credential)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return "";
    }
  }

  private byte[] content() {
    byte[] version = tag(0xA0, tag(0x02, new byte[] {2}));
    byte[] serial = tag(0x02, new byte[] {1});
    byte[] text = "Mobile money simulation".getBytes(StandardCharsets.UTF_8);
    byte[] name = tag(0x30, tag(0x31, tag(0x30, COMMON_NAME, tag(0x0C, text))));
    Instant now = Instant.now();
    byte[] validity =
        tag(
            0x30,
            moment(now.minusSeconds(DAY_SECONDS)),
            moment(now.plusSeconds(365 * DAY_SECONDS)));
    return tag(
        0x30,
        version,
        serial,
        SHA256_WITH_RSA,
        name,
        validity,
        name,
        keys.getPublic().getEncoded());
  }

  private static byte[] moment(Instant when) {
    return tag(0x17, UTC_TIME.format(when).getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] bits(byte[] content) {
    return tag(0x03, new byte[1], content);
  }

  /** A value of DER: its tag, the length of what follows, and that. */
  private static byte[] tag(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(tag);
    int length = content.size();
    if (length > 0xFF) {
      whole.write(0x82);
      whole.write(length >> 8);
    } else if (length > 0x7F) {
      whole.write(0x81);
    }
    whole.write(length);
    whole.writeBytes(content.toByteArray());
    return whole.toByteArray();
  }
}
