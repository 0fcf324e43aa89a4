package com.aetherial.bench;

import com.aetherial.launcher.Database;
import com.aetherial.launcher.Ground;
import com.aetherial.launcher.Ports;
import com.aetherial.launcher.Running;
import com.aetherial.launcher.Server;
import com.aetherial.launcher.SimulatedStripe;
import com.aetherial.launcher.Unlimited;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is measured: an empty database that survives power cuts, the server and the EAR in it. */
final class Stage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path home = Ground.directory().resolve("bench/" + ProcessHandle.current().pid());
  private final Running running = new Running();
  private final Path ear;
  private final Database database;
  private final SimulatedStripe stripe;
  private final Server.Plan plan;
  private final Server server;
  private final double startSeconds;

  Stage(Path ear, Options options) throws IOException, InterruptedException {
    this.ear = ear;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-benchmark"));
    database = running.add(Database.at(home.resolve("postgres"), 0, settings(options)));
    mustBeDurable();
    int port = Ports.free();
    stripe = running.add(SimulatedStripe.startFor(URI.create("http://localhost:" + port)));
    Map<String, String> environment = new HashMap<>(database.access().environment());
    environment.putAll(stripe.environment());
    environment.put("SECRET_KEY", UUID.randomUUID().toString());
    environment.putAll(Unlimited.environment());
    environment.put("APP_BASE_URL", "http://localhost:" + port);
    environment.put("DEMO", "false");
    plan =
        new Server.Plan(
            Ground.wildfly(), home.resolve("server"), ear, port, Ports.free(), environment);
    long begin = System.nanoTime();
    server = running.add(Server.startAfresh(plan));
    server.awaitReady(PATIENCE);
    firstPage();
    startSeconds = (System.nanoTime() - begin) / 1e9;
  }

  /** What an operator of a busy platform would set; nothing that makes a commit less durable. */
  private static Map<String, String> settings(Options options) {
    Map<String, String> settings = new HashMap<>();
    settings.put("shared_buffers", "1GB");
    settings.put("max_wal_size", "4GB");
    if (options.isProfiled()) {
      settings.put("shared_preload_libraries", "pg_stat_statements");
      settings.put("pg_stat_statements.track", "all");
    }
    return settings;
  }

  Sql sql() {
    return new Sql(database.access());
  }

  Database database() {
    return database;
  }

  SimulatedStripe stripe() {
    return stripe;
  }

  int port() {
    return plan.port();
  }

  ProcessHandle server() {
    return server.process();
  }

  Path home() {
    return home;
  }

  /** What is known before anybody has come. */
  List<Figure> figures() throws IOException {
    return List.of(
        Figure.of("start-up to the first page, empty database", startSeconds, "s"),
        Figure.of("size of the EAR", Files.size(ear) / 1048576.0, "MiB"));
  }

  /** Called at the end, and by the JVM when somebody interrupts the benchmark. */
  @Override
  public synchronized void close() {
    running.close();
    if (Files.exists(home.resolve("postgres"))) {
      removeDatabase();
    }
  }

  private void removeDatabase() {
    try (Stream<Path> files = Files.walk(home.resolve("postgres"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.err.println("The database of the benchmark stays behind in " + home + ": " + e);
    }
  }

  /** A database that forgets when the power fails is faster, and its figures are worthless. */
  private void mustBeDurable() throws IOException {
    Sql sql = sql();
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      String value = sql.text("show " + setting);
      if (!value.equals("on")) {
        throw new IllegalStateException(setting + " is " + value + " and must be on.");
      }
    }
    System.out.printf(
        "Durable: fsync, synchronous_commit and full_page_writes are on; files on %s;"
            + " shared_buffers %s, max_wal_size %s.%n",
        Files.getFileStore(home).type(),
        sql.text("show shared_buffers"),
        sql.text("show max_wal_size"));
  }

  private void firstPage() throws IOException {
    try (HttpConnection connection = new HttpConnection(plan.port())) {
      int status = connection.exchange(Request.get("/", plan.port()).bytes());
      if (status != 200) {
        throw new IllegalStateException("The first page answers " + status);
      }
    }
  }
}
