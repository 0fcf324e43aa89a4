package com.aetherial.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where PostgreSQL's programs are unpacked: once for every checkout of this account. */
final class Binaries {
  private Binaries() {}

  static Path directory() {
    Path home = Path.of(System.getProperty("user.home"));
    Path base =
        Files.isWritable(home)
            ? home.resolve(".cache")
            : Path.of(System.getProperty("java.io.tmpdir"));
    return base.resolve("aetherial-postgresql");
  }
}
