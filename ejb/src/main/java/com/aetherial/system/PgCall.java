package com.aetherial.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run of one of PostgreSQL's programs. It gets an environment of its own, so that it knows none
 * of the platform's secrets, and ends when it takes too long or its file grows too large.
 */
final class PgCall {
  private static final int SAID_MAX = 2_000;
  private static final long LOOK_MILLIS = 200;

  private final List<String> command;
  private final PgAddress address;
  private final Duration patience;

  PgCall(List<String> command, PgAddress address, Duration patience) {
    this.command = List.copyOf(command);
    this.address = address;
    this.patience = patience;
  }

  /** Runs it to its end. */
  void run() throws IOException {
    run(null, Long.MAX_VALUE);
  }

  /**
   * Runs it to its end, or until the file is larger than allowed.
   *
   * @throws IOException with what the program said, when it failed
   */
  void run(@Nullable Path file, long bytesMax) throws IOException {
    Path said = Files.createTempFile("aetherial-pg", ".txt");
    try {
      Process process = start(said);
      try {
        await(process, file, bytesMax);
      } finally {
        process.destroyForcibly();
      }
      if (process.exitValue() != 0) {
        throw new IOException(name() + " failed: " + tail(said));
      }
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private Process start(Path said) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(address.environment());
    return builder.start();
  }

  private void await(Process process, @Nullable Path file, long bytesMax) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (System.nanoTime() > end) {
          throw new IOException(name() + " took longer than " + patience.toMinutes() + " minutes.");
        }
        mustFit(file, bytesMax);
      }
      mustFit(file, bytesMax);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("The server stopped.", stopped);
    }
  }

  private static void mustFit(@Nullable Path file, long bytesMax) throws IOException {
    if (file != null && Files.exists(file) && Files.size(file) > bytesMax) {
      throw new IOException("The backup grew larger than " + bytesMax + " bytes.");
    }
  }

  private String name() {
    return Path.of(command.get(0)).getFileName().toString();
  }

  private static String tail(Path said) throws IOException {
    String text = Files.readString(said).strip();
    return text.substring(Math.max(0, text.length() - SAID_MAX));
  }
}
