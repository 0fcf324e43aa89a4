package com.aetherial.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds PostgreSQL's programs: in the directory that was named, on the path, where packages lie.
 */
final class PgTools {
  private static final List<Path> PACKAGES =
      List.of(Path.of("/usr/lib/postgresql"), Path.of("/usr/local/pgsql"), Path.of("/opt/pgsql"));

  private final @Nullable String named;
  private final String path;

  /**
   * Looks where an operator would.
   *
   * @param named the directory that was named; only this one counts then
   * @param path directories with colons between them
   */
  PgTools(@Nullable String named, String path) {
    this.named = named;
    this.path = path;
  }

  /**
   * The program of this name.
   *
   * @throws BackupToolsMissing when there is none
   */
  Path find(String name) {
    return directories()
        .map(directory -> directory.resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new BackupToolsMissing(name));
  }

  private Stream<Path> directories() {
    if (named != null) {
      return Stream.of(Path.of(named));
    }
    return Stream.concat(
        PACKAGES.stream().flatMap(PgTools::versions),
        Stream.of(path.split(":", -1)).filter(each -> !each.isBlank()).map(Path::of));
  }

  /** The newest first: a program reads databases that are older than itself. */
  private static Stream<Path> versions(Path root) {
    if (!Files.isDirectory(root)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all
          .sorted(Comparator.comparing(PgTools::version).reversed())
          .map(each -> each.resolve("bin"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int version(Path directory) {
    return Optional.of(directory.getFileName().toString())
        .filter(name -> name.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .orElse(0);
  }
}
