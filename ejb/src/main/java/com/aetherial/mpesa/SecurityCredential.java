package com.aetherial.mpesa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.crypto.Cipher;

/** The initiator's password, encrypted for the other side alone. */
@ApplicationScoped
class SecurityCredential {
  @Inject MpesaSettings settings;

  /** What the operator encrypted beforehand, or the password encrypted now. */
  String text() {
    return settings
        .optional("MPESA_SECURITY_CREDENTIAL")
        .orElseGet(
            () ->
                encrypted(
                    settings.text("MPESA_INITIATOR_PASSWORD"), settings.text("MPESA_CERTIFICATE")));
  }

  /**
   * Encrypts a password.
   *
   * @param certificate a PEM text, or the path of a file with one
   */
  static String encrypted(String password, String certificate) {
    try {
      Certificate theirs =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(bytes(certificate)));
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.ENCRYPT_MODE, theirs.getPublicKey());
      byte[] secret = cipher.doFinal(password.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(secret);
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("MPESA_CERTIFICATE is not a usable certificate.", unusable);
    }
  }

  private static byte[] bytes(String certificate) {
    if (certificate.startsWith("-----BEGIN")) {
      return certificate.getBytes(StandardCharsets.US_ASCII);
    }
    try {
      return Files.readAllBytes(Path.of(certificate));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("MPESA_CERTIFICATE cannot be read.", unreadable);
    }
  }
}
