package com.aetherial.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An archive in WildFly's deployments directory, with the marker files that tell its state. */
final class Deployment {
  private static final Pattern CAUSE = Pattern.compile("Caused by: ([^\\n\"]+)");

  private final Path archive;

  Deployment(Path server, Path source) {
    this.archive = server.resolve("deployments").resolve(source.getFileName().toString());
  }

  /** Puts the archive in place; the server deploys it when it starts, or at its next look. */
  void request(Path source) throws IOException {
    forget();
    Files.createDirectories(archive.getParent());
    Files.copy(source, archive, StandardCopyOption.REPLACE_EXISTING);
    Files.createFile(marker("dodeploy"));
  }

  /** Asks the server to let go of the archive. */
  void withdraw() throws IOException {
    Files.deleteIfExists(marker("deployed"));
  }

  boolean isDeployed() {
    return Files.exists(marker("deployed"));
  }

  boolean isWithdrawn() {
    return Files.exists(marker("undeployed"));
  }

  /** Why the server refused the archive, in one line, if it did. */
  Optional<String> failure() throws IOException {
    Path failed = marker("failed");
    return Files.exists(failed) ? Optional.of(reason(Files.readString(failed))) : Optional.empty();
  }

  /** The last cause in the chain is the one that somebody can do something about. */
  private static String reason(String failure) {
    String plain = failure.replace("\\", "").replace('"', '\'');
    Matcher causes = CAUSE.matcher(plain);
    return causes
        .results()
        .map(cause -> cause.group(1).strip())
        .reduce((first, second) -> second)
        .orElseGet(() -> plain.lines().map(String::strip).collect(Collectors.joining(" ")));
  }

  private void forget() throws IOException {
    if (Files.isDirectory(archive.getParent())) {
      try (Stream<Path> files = Files.list(archive.getParent())) {
        for (Path file : files.filter(this::belongsToArchive).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private boolean belongsToArchive(Path file) {
    return file.getFileName().toString().startsWith(archive.getFileName().toString());
  }

  private Path marker(String state) {
    return archive.resolveSibling(archive.getFileName() + "." + state);
  }
}
