package com.aetherial.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertPath;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.jspecify.annotations.Nullable;

/** Packs files into a jar, and signs it. */
public final class SignedJar {
  private SignedJar() {}

  /** A jar of these files, by name, that nobody has signed. */
  public static byte[] unsigned(Map<String, byte[]> files) {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    var bytes = new ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes, manifest)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        var entry = new JarEntry(file.getKey());
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(file.getValue());
        jar.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException("Nothing was packed.", e);
    }
    return bytes.toByteArray();
  }

  /** The same, signed. */
  public static byte[] of(Map<String, byte[]> files, PublisherKey publisher) {
    Path plain = null;
    try {
      plain = Files.createTempFile("plugin", ".jar");
      Files.write(plain, unsigned(files));
      var signed = new ByteArrayOutputStream();
      sign(plain, signed, publisher);
      return signed.toByteArray();
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException("Nothing was signed.", e);
    } finally {
      delete(plain);
    }
  }

  private static void sign(Path plain, OutputStream signed, PublisherKey publisher)
      throws IOException, CertificateException {
    CertPath path =
        CertificateFactory.getInstance("X.509").generateCertPath(List.of(publisher.certificate()));
    JarSigner signer = new JarSigner.Builder(publisher.key(), path).build();
    try (ZipFile jar = new JarFile(plain.toFile())) {
      signer.sign(jar, signed);
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException("A file stayed behind: " + file, e);
    }
  }
}
