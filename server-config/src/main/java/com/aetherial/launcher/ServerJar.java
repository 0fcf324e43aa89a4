package com.aetherial.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The jar with our own classes for WildFly; the same classes give the same bytes. */
final class ServerJar {
  private static final String CONTENT = "com/aetherial/wildfly";

  private ServerJar() {}

  static void write(Path classes, Path jar) throws IOException {
    List<Path> content;
    try (Stream<Path> files = Files.list(classes.resolve(CONTENT))) {
      content = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path each : content) {
        ZipEntry entry = new ZipEntry(CONTENT + "/" + each.getFileName());
        entry.setTime(0);
        out.putNextEntry(entry);
        Files.copy(each, out);
      }
    }
  }
}
