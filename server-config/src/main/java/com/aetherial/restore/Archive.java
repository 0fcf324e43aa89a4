package com.aetherial.restore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The file of a backup, and PostgreSQL's program that reads it. */
record Archive(Path file, Path program, Map<String, String> environment) {
  private static final int PORTION = 64 * 1024;

  /** Passes when the file is the one that was written, and can be read to its end. */
  void mustBeWhole() throws IOException, InterruptedException, Refused {
    Path noted = file.resolveSibling(file.getFileName() + ".sha256");
    if (!Files.isRegularFile(file) || !Files.isRegularFile(noted)) {
      throw new Refused("There is no " + file + " with " + noted.getFileName() + " beside it.");
    }
    String expected = Files.readString(noted).strip().replaceAll("\\s.*", "");
    String found = hash();
    if (!found.equals(expected)) {
      throw new Refused(
          "The backup is damaged: its hash is " + found + " and was " + expected + ".");
    }
    String said = run(List.of("--list", file.toString()));
    if (!said.isEmpty()) {
      throw new Refused("The backup is damaged, its contents cannot be listed: " + said);
    }
  }

  /** Brings everything back, or nothing. */
  void restore(String database) throws IOException, InterruptedException, Refused {
    String said =
        run(
            List.of(
                "--exit-on-error",
                "--single-transaction",
                "--no-password",
                "--dbname=" + database,
                file.toString()));
    if (!said.isEmpty()) {
      throw new Refused("The backup could not be restored: " + said);
    }
  }

  /** Runs the program; answers what it complained about, nothing when it succeeded. */
  private String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Path said = Files.createTempFile("aetherial-restore", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(said.toFile());
      builder.environment().putAll(environment);
      int exit = builder.start().waitFor();
      return exit == 0 ? "" : "it ended with " + exit + ". " + Files.readString(said).strip();
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private String hash() throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] portion = new byte[PORTION];
      for (int read = bytes.read(portion); read >= 0; read = bytes.read(portion)) {
        digest.update(portion, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
