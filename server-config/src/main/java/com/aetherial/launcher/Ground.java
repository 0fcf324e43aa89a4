package com.aetherial.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the things of this module lie, from wherever the JVM was started. */
public final class Ground {
  private static final String OVERRIDE = "aetherial.ground";

  private Ground() {}

  /** The build directory of server-config, with the server, the logs and the data in it. */
  public static Path directory() {
    String given = System.getProperty(OVERRIDE);
    return given == null ? codeLocation().getParent() : Path.of(given);
  }

  /** The WildFly that the build has provisioned. */
  public static Path wildfly() {
    return directory().resolve("wildfly");
  }

  /** The JVM that runs this very code, for the processes that are started from it. */
  public static String java() {
    return ProcessHandle.current()
        .info()
        .command()
        .orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java").toString());
  }

  static Path codeLocation() {
    try {
      return Path.of(Ground.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The launcher's own classes have no place on a disk.", e);
    }
  }

  public static String resource(String name) {
    try (InputStream in = Ground.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The build left out " + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
