package com.aetherial.plugins;

import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whom the operator trusts to sign plugins, and whether any may run. */
@ApplicationScoped
class Trusted {
  private static final String CERTIFICATES = "PLUGIN_CERTIFICATES";
  private static final String SAFE_MODE = "SAFE_MODE";

  @Inject Settings settings;

  /** Whether the server was started so that nothing foreign runs. */
  boolean isSafeMode() {
    return settings.text(SAFE_MODE).map(Boolean::parseBoolean).orElse(false);
  }

  /** The certificates of publishers; without any, nothing comes in. */
  List<X509Certificate> publishers() {
    return settings.text(CERTIFICATES).map(Trusted::read).orElse(List.of());
  }

  private static List<X509Certificate> read(String place) {
    try {
      String pem = place.contains("-----BEGIN") ? place : Files.readString(Path.of(place));
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (IOException | CertificateException unreadable) {
      throw new IllegalStateException(CERTIFICATES + " cannot be read.", unreadable);
    }
  }
}
