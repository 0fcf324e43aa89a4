package com.aetherial.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the system's own, else one that the system's package manager installs when it
 * may. Without either, Playwright fetches its own.
 */
final class Chromium {
  private static final String CHOSEN = "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH";
  private static final long INSTALL_MINUTES_MAX = 10;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private Chromium() {}

  static Optional<Path> find() {
    String chosen = System.getenv(CHOSEN);
    if (chosen != null && !chosen.isBlank()) {
      return Optional.of(Path.of(chosen));
    }
    Optional<Path> installed = installed();
    return installed.isPresent() || !mayInstall() ? installed : install();
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Stream.of(path.split(":", -1)), Stream.of("/usr/bin", "/snap/bin"))
        .filter(directory -> !directory.isBlank())
        .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean mayInstall() {
    return isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** A package manager that fails leaves the last way open: Playwright's own download. */
  private static Optional<Path> install() {
    boolean done = run("apt-get", "update") && run("apt-get", "install", "-y", "chromium");
    return done ? installed() : Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(INSTALL_MINUTES_MAX, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot run " + command[0] + ".", e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while a browser was installed.", e);
    }
  }
}
