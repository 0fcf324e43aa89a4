package com.aetherial.plugins;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whom the operator trusts to sign plugins, and whether any may run. */
@ApplicationScoped
class Trusted implements RequiredSettings {
  private static final String CERTIFICATES = "PLUGIN_CERTIFICATES";
  private static final String SAFE_MODE = "SAFE_MODE";

  @Inject Settings settings;

  /** Whether the server was started so that nothing foreign runs. */
  boolean isSafeMode() {
    return settings.isOn(SAFE_MODE, false);
  }

  /** The certificates of publishers; without any, nothing comes in. */
  List<X509Certificate> publishers() {
    return settings.text(CERTIFICATES).map(Trusted::read).orElse(List.of());
  }

  @Override
  public List<String> missing() {
    return new SettingFaults(settings)
        .switches(SAFE_MODE)
        .when(!areReadable(), CERTIFICATES + " (certificates as PEM text, or the path of a file)")
        .list();
  }

  private boolean areReadable() {
    try {
      return settings.text(CERTIFICATES).isEmpty() || !publishers().isEmpty();
    } catch (IllegalStateException unreadable) {
      return false;
    }
  }

  private static List<X509Certificate> read(String place) {
    try {
      String pem = place.contains("-----BEGIN") ? place : Files.readString(Path.of(place));
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (IOException | CertificateException | InvalidPathException unreadable) {
      throw new IllegalStateException(CERTIFICATES + " cannot be read.", unreadable);
    }
  }
}
