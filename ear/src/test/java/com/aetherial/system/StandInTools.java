package com.aetherial.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Programs that behave like PostgreSQL's towards whoever starts them. What the real ones do is
 * tested where the database has a version that they understand; here it is about the server.
 */
final class StandInTools {
  private final Path directory;

  StandInTools(Path directory) {
    this.directory = directory;
  }

  /** A pg_dump that writes a file, and notes whatever it was told. */
  void writing() throws IOException {
    script(
        "pg_dump",
        "env > '" + directory + "/environment'",
        "echo \"$@\" > '" + directory + "/arguments'",
        "for each in \"$@\"; do",
        "case $each in --file=*) echo saved > \"${each#--file=}\";; esac",
        "done");
    script("pg_restore", "exit 0");
  }

  /** A pg_dump that fails. */
  void failing() throws IOException {
    script("pg_dump", "echo 'pg_dump: error: the disk is full' >&2", "exit 1");
    script("pg_restore", "exit 1");
  }

  void areGone() throws IOException {
    Files.deleteIfExists(directory.resolve("pg_dump"));
  }

  String noted(String what) throws IOException {
    return Files.readString(directory.resolve(what));
  }

  private void script(String name, String... lines) throws IOException {
    Path script = directory.resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    if (!script.toFile().setExecutable(true)) {
      throw new IOException(script + " cannot be made a program.");
    }
  }
}
