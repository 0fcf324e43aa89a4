package com.aetherial.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;

/**
 * Somebody who signs plugins.
 *
 * @param key the secret half
 * @param certificate the half that operators are given
 */
public record PublisherKey(PrivateKey key, Certificate certificate) {
  private static final String ALIAS = "publisher";
  private static final String PASSWORD = "only for development";

  /** The key of a directory; it is made when there is none. */
  public static PublisherKey at(Path directory) {
    Path store = directory.resolve("publisher.p12");
    try {
      if (!Files.exists(store)) {
        Files.createDirectories(directory);
        make(store);
      }
      PublisherKey key = read(store);
      Files.writeString(directory.resolve("publisher.pem"), key.pem(), StandardCharsets.US_ASCII);
      return key;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("No key for plugins in " + directory, e);
    }
  }

  /** The certificate as operators keep it. */
  public String pem() throws GeneralSecurityException {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  private static PublisherKey read(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return new PublisherKey(
        (PrivateKey) keys.getKey(ALIAS, PASSWORD.toCharArray()), keys.getCertificate(ALIAS));
  }

  /** The tool of the JDK, as Java itself offers no way to make a certificate. */
  private static void make(Path store) throws IOException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    tool,
                    "-genkeypair",
                    "-alias",
                    ALIAS,
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-dname",
                    "CN=Development of Aetherial",
                    "-validity",
                    "3650",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD))
            .redirectErrorStream(true)
            .start();
    try (OutputStream nothing = process.getOutputStream();
        InputStream said = process.getInputStream()) {
      nothing.flush();
      String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(words);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a key was made.", e);
    }
  }

  @Override
  public String toString() {
    return "key of a publisher";
  }
}
