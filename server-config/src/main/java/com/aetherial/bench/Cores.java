package com.aetherial.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Who used the processor: the server, the database or the load generator itself. */
final class Cores {
  private final ProcessHandle server;
  private final ProcessHandle database;
  private Used before = new Used(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  private record Used(Duration server, Duration database, Duration load) {}

  Cores(Stage stage) {
    server = stage.server();
    database = ProcessHandle.of(postmaster(stage)).orElseThrow();
  }

  void start() {
    before = used();
  }

  /** What each has used since the start, for each of so many calls. */
  String perCall(long calls) {
    Used now = used();
    return "CPU ms a transfer: server %.2f, database %.2f, load %.2f"
        .formatted(
            millis(before.server(), now.server(), calls),
            millis(before.database(), now.database(), calls),
            millis(before.load(), now.load(), calls));
  }

  private static long postmaster(Stage stage) {
    String file = stage.sql().text("select pg_read_file('postmaster.pid')");
    return Long.parseLong(file.lines().findFirst().orElseThrow().strip());
  }

  private Used used() {
    return new Used(
        cpu(server),
        Stream.concat(Stream.of(database), database.descendants())
            .map(Cores::cpu)
            .reduce(Duration.ZERO, Duration::plus),
        cpu(ProcessHandle.current()));
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double millis(Duration from, Duration to, long calls) {
    return to.minus(from).toNanos() / 1e6 / Math.max(1, calls);
  }
}
