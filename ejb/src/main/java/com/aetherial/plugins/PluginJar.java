package com.aetherial.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

/**
 * A jar, read once and whole. Each of its files is signed by one publisher whom the operator
 * trusts, and nothing of it is ever written to a disk.
 *
 * @param signer who signed it, as the certificate says
 * @param files everything but the signatures, by name
 */
record PluginJar(String sha256, String signer, Map<String, byte[]> files) {
  static final int BYTES_MAX = 512 * 1024;

  private static final int UNPACKED_MAX = 4 * 1024 * 1024;
  private static final int FILES_MAX = 500;
  private static final String SIGNATURES = "META-INF/";

  /**
   * Reads a jar.
   *
   * @throws PluginRefused when it is too large, malformed or not signed by one of these
   */
  static PluginJar read(byte[] content, List<X509Certificate> trusted) {
    if (content.length > BYTES_MAX) {
      throw new PluginRefused("large", "It is larger than 512 KiB.");
    }
    Map<String, byte[]> files = new HashMap<>();
    String signer = "";
    int left = UNPACKED_MAX;
    try (var jar = new JarInputStream(new ByteArrayInputStream(content), true)) {
      if (jar.getManifest() == null) {
        throw new PluginRefused("malformed", "It is not a jar whose first file is its manifest.");
      }
      for (JarEntry file = jar.getNextJarEntry(); file != null; file = jar.getNextJarEntry()) {
        byte[] bytes = jar.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0 || files.size() >= FILES_MAX) {
          throw new PluginRefused("large", "What is in it is too much.");
        }
        if (!file.isDirectory() && !file.getName().startsWith(SIGNATURES)) {
          signer = signerOf(file, trusted);
          put(files, file.getName(), bytes);
        }
      }
      return new PluginJar(sha256(content), signer, files);
    } catch (SecurityException | IOException broken) {
      throw new PluginRefused("broken", "It was changed after it was signed, or is damaged.");
    }
  }

  private static void put(Map<String, byte[]> files, String name, byte[] bytes) {
    boolean isPlain =
        name.matches("[A-Za-z0-9_$./-]{1,200}") && !name.contains("..") && !name.startsWith("/");
    if (!isPlain || files.put(name, bytes) != null) {
      throw new PluginRefused("name", "It has a file with a name that no file should have.");
    }
  }

  private static String signerOf(JarEntry file, List<X509Certificate> trusted) {
    CodeSigner[] signers = file.getCodeSigners();
    if (signers == null) {
      throw new PluginRefused("unsigned", "Its file {0} is not signed.", file.getName());
    }
    for (CodeSigner signer : signers) {
      var first = (X509Certificate) signer.getSignerCertPath().getCertificates().get(0);
      if (trusted.contains(first)) {
        mustBeValid(first);
        return first.getSubjectX500Principal().getName();
      }
    }
    throw new PluginRefused("stranger", "Nobody whom the operator trusts has signed it.");
  }

  private static void mustBeValid(X509Certificate certificate) {
    try {
      certificate.checkValidity();
    } catch (CertificateException over) {
      throw new PluginRefused("expired", "The certificate of who signed it is not valid now.");
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  /** The classes, by name. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new HashMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".class")) {
            classes.put(name.substring(0, name.length() - ".class".length()), bytes);
          }
        });
    return classes;
  }
}
