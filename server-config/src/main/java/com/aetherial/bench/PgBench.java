package com.aetherial.bench;

import com.aetherial.launcher.DatabaseAccess;
import com.aetherial.launcher.DatabaseAccess.Login;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator, where the machine has one. */
record PgBench(Path program, DatabaseAccess access) {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern DONE = Pattern.compile("actually processed: ([0-9]+)");

  /** What came out; a failed call is not among the done ones. */
  record Result(double perSecond, long done) {}

  static Optional<PgBench> find(DatabaseAccess access) throws IOException {
    List<Path> places = new ArrayList<>();
    if (Files.isDirectory(DEBIAN)) {
      try (Stream<Path> versions = Files.list(DEBIAN)) {
        versions
            .sorted(Comparator.reverseOrder())
            .forEach(version -> places.add(version.resolve("bin/pgbench")));
      }
    }
    Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory, "pgbench"))
        .forEach(places::add);
    return places.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new PgBench(program, access));
  }

  /** Runs a script as the application, with prepared statements. */
  Result run(Path script, int clients, Duration time) {
    return result(
        start(
            access.application(),
            "aetherial",
            "-n",
            "-M",
            "prepared",
            "-c",
            String.valueOf(clients),
            "-j",
            "2",
            "-T",
            String.valueOf(time.toSeconds()),
            "-f",
            script.toString()));
  }

  /** The yardstick: pgbench's simple update on tables of its own. */
  Result simpleUpdate(int clients, Duration time) {
    Sql sql = new Sql(access);
    sql.run("create database yardstick");
    start(access.superuser(), "yardstick", "-i", "-q", "-s", "10");
    sql.run("checkpoint");
    Result result =
        result(
            start(
                access.superuser(),
                "yardstick",
                "-N",
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-j",
                "2",
                "-T",
                String.valueOf(time.toSeconds())));
    sql.run("drop database yardstick");
    return result;
  }

  private static Result result(String report) {
    return new Result(
        Double.parseDouble(found(PER_SECOND, report)), Long.parseLong(found(DONE, report)));
  }

  private static String found(Pattern pattern, String report) {
    Matcher matcher = pattern.matcher(report);
    if (!matcher.find()) {
      throw new IllegalStateException("pgbench says: " + report);
    }
    return matcher.group(1);
  }

  private String start(Login login, String database, String... words) {
    URI address = URI.create(access.jdbcUrl().substring("jdbc:".length()));
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of("-h", address.getHost(), "-p", String.valueOf(address.getPort())));
    command.addAll(List.of("-U", login.user()));
    command.addAll(List.of(words));
    command.add(database);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", login.password());
    try {
      Process process = builder.start();
      String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("pgbench failed: " + report);
      }
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while pgbench ran.", e);
    }
  }
}
