package com.aetherial.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every page that there is, as the web archive is made of them. */
public final class Pages {
  private static final String ENDING = ".xhtml";

  private Pages() {}

  /** Their addresses without the ending, in order. */
  public static List<String> all() {
    Path home = root().resolve("web/src/main/webapp");
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .map(file -> "/" + home.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(ENDING) && !page.startsWith("/WEB-INF"))
          .map(page -> page.substring(0, page.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The folder of the Maven wrapper. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
