package com.aetherial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files that belong to the repository: everything but what a build or an editor leaves behind.
 *
 * @param root the folder of the Maven wrapper
 */
record Repository(Path root) {
  private static final Set<String> LEFT_BEHIND =
      Set.of("target", ".git", ".idea", ".vscode", ".settings");
  private static final Set<String> READABLE =
      Set.of(
          "java",
          "xhtml",
          "sql",
          "xml",
          "md",
          "properties",
          "css",
          "js",
          "cli",
          "json",
          "yml",
          "asadmin");

  static Repository here() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("The tests run inside the repository.");
    }
    return new Repository(folder);
  }

  /** Files that people write. */
  List<SourceFile> sources() {
    return files().stream().filter(Repository::isReadable).map(this::read).toList();
  }

  List<Path> files() {
    var found = new Collector(new ArrayList<>());
    try {
      Files.walkFileTree(root, found);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found.files.stream().sorted().toList();
  }

  SourceFile read(Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return new SourceFile(path, Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isReadable(Path file) {
    String name = file.getFileName().toString();
    return READABLE.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    private Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return LEFT_BEHIND.contains(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
