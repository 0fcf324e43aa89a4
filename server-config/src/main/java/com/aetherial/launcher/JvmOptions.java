package com.aetherial.launcher;

import java.util.List;

/** The options of the server's JVM, from the same file that operators give to theirs. */
final class JvmOptions {
  private JvmOptions() {}

  static List<String> ofServer() {
    return Ground.resource("wildfly/jvm.options")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
