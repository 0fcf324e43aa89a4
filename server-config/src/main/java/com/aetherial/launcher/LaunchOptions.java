package com.aetherial.launcher;

import java.util.Optional;

/** What people tell the launcher: by system property, or by an environment variable. */
final class LaunchOptions {
  private static final int PREFERRED_PORT = 8080;

  private LaunchOptions() {}

  static Optional<String> value(String name) {
    return Optional.ofNullable(System.getProperty(name, System.getenv(name)))
        .filter(value -> !value.isBlank());
  }

  /** A chosen port has to be free; without a choice it is 8080, or else any. */
  static int httpPort() {
    Optional<Integer> chosen = value("http.port").or(() -> value("PORT")).map(Integer::valueOf);
    if (chosen.isPresent() && !Ports.isFree(chosen.get())) {
      throw new IllegalStateException(
          "Port %d is taken: choose another with -Dhttp.port=… or PORT=…".formatted(chosen.get()));
    }
    return chosen.orElseGet(() -> Ports.isFree(PREFERRED_PORT) ? PREFERRED_PORT : Ports.free());
  }
}
