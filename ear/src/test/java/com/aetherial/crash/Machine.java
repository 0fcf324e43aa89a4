package com.aetherial.crash;

import com.aetherial.launcher.Database;
import com.aetherial.launcher.DatabaseAccess;
import com.aetherial.launcher.Ground;
import com.aetherial.launcher.Ports;
import com.aetherial.launcher.Server;
import com.aetherial.launcher.SimulatedStripe;
import com.aetherial.launcher.Unlimited;
import com.aetherial.simulator.stripe.StripeSimulator;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
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
import org.jspecify.annotations.Nullable;

/** A PostgreSQL and a WildFly with the real EAR that may be killed and started again. */
final class Machine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path home =
      Ground.directory().resolve("crash").resolve(String.valueOf(ProcessHandle.current().pid()));
  private final Path demoPeople = home.resolve("demo-people.json");
  private final int databasePort = Ports.free();
  private final SimulatedStripe stripe;
  private final Server.Plan plan;
  private Database database;
  private Server server;
  private @Nullable Server another;

  Machine() throws IOException, InterruptedException {
    Files.createDirectories(home);
    database = Database.at(home.resolve("postgres"), databasePort);
    int port = Ports.free();
    URI address = URI.create("http://localhost:" + port);
    stripe = SimulatedStripe.startFor(address);
    Map<String, String> environment = new HashMap<>(database.access().environment());
    environment.putAll(stripe.environment());
    environment.put("SECRET_KEY", UUID.randomUUID().toString());
    environment.putAll(Unlimited.environment());
    environment.put("APP_BASE_URL", address.toString());
    environment.put("DEMO", "true");
    environment.put("DEMO_PEOPLE", demoPeople.toString());
    Path ear = RunningAetherial.ear();
    plan =
        new Server.Plan(
            Ground.wildfly(), home.resolve("server"), ear, port, Ports.free(), environment);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-machine"));
    server = Server.startAfresh(plan);
    server.awaitReady(PATIENCE);
  }

  /** A second server on the same database. */
  Caller startAnother() throws IOException, InterruptedException {
    var twin =
        new Server.Plan(
            Ground.wildfly(),
            home.resolve("server-2"),
            RunningAetherial.ear(),
            Ports.free(),
            Ports.free(),
            plan.env());
    another = Server.startAfresh(twin);
    another.awaitReady(PATIENCE);
    return Caller.nobodyAt(twin.baseUrl());
  }

  Caller nobody() {
    return Caller.nobodyAt(plan.baseUrl());
  }

  Member admin() {
    return Member.named("admin", nobody(), demoPeople);
  }

  StripeSimulator stripe() {
    return stripe.simulator();
  }

  DatabaseAccess access() {
    return database.access();
  }

  Path log() {
    return plan.log();
  }

  void kill(Victim victim) {
    if (victim.isServer()) {
      server.kill();
    }
    if (victim.isDatabase()) {
      database.kill();
    }
  }

  /** Starts what was killed; the database first, as an operator would. */
  void start(Victim victim) throws IOException {
    if (victim.isDatabase()) {
      database = Database.at(home.resolve("postgres"), databasePort);
    }
    if (victim.isServer()) {
      server = Server.start(plan);
    }
  }

  void awaitReady() throws IOException, InterruptedException {
    server.awaitReady(PATIENCE);
  }

  private void stop() {
    server.close();
    if (another != null) {
      another.close();
    }
    stripe.close();
    database.close();
  }

  /** Stops everything; the log of the server stays for whoever looks for a reason. */
  @Override
  public void close() throws IOException {
    stop();
    try (Stream<Path> files = Files.walk(home.resolve("postgres"))) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }
}
