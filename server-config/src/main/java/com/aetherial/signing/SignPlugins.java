package com.aetherial.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a signed jar of each sample: its classes, and its plugin.json. */
public final class SignPlugins {
  private static final String CLASSES = "com/aetherial/sample";
  private static final String MANIFEST = "plugin.json";

  private SignPlugins() {}

  /** Arguments: where the classes are, where the jars go, where the key is. */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    PublisherKey publisher = PublisherKey.at(Path.of(arguments[2]));
    for (Path sample : children(classes.resolve(CLASSES))) {
      String name = sample.getFileName().toString();
      Map<String, byte[]> files = new TreeMap<>();
      files.put(MANIFEST, Files.readAllBytes(classes.resolve(name).resolve(MANIFEST)));
      for (Path file : children(sample)) {
        if (!file.endsWith("package-info.class")) {
          files.put(CLASSES + "/" + name + "/" + file.getFileName(), Files.readAllBytes(file));
        }
      }
      Files.write(target.resolve(name + "-plugin.jar"), SignedJar.of(files, publisher));
    }
  }

  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.sorted().toList();
    }
  }
}
