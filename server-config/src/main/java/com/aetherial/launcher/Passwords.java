package com.aetherial.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords of one data directory, made once and kept beside it. */
final class Passwords {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties kept = new Properties();

  Passwords(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      }
    }
  }

  String of(String role) throws IOException {
    if (!kept.containsKey(role)) {
      kept.setProperty(role, random());
      store();
    }
    return kept.getProperty(role);
  }

  static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void store() throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file)) {
      createForOwnerOnly();
    }
    try (Writer writer = Files.newBufferedWriter(file)) {
      kept.store(writer, "Secrets of the data beside this file.");
    }
  }

  private void createForOwnerOnly() throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
