package com.aetherial.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What was known of this program when it was built. */
public final class BuildFacts {
  private static final Properties FACTS = read();

  private BuildFacts() {}

  /** The version and the revision that it was built from. */
  public static String version() {
    return FACTS.getProperty("version") + " (" + FACTS.getProperty("revision") + ")";
  }

  private static Properties read() {
    Properties facts = new Properties();
    try (InputStream file = BuildFacts.class.getResourceAsStream("build.properties")) {
      facts.load(file);
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException("The facts of the build cannot be read.", e);
    }
  }
}
