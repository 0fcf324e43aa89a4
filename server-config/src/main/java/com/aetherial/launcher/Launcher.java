package com.aetherial.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Runs the whole platform on this machine until somebody stops it. */
public final class Launcher {
  /** An account that no bank has, so that files can be made and looked at. */
  private static final Map<String, String> BANK =
      Map.of(
          "BANK_DEBTOR_NAME", "Aetherial Demo",
          "BANK_DEBTOR_IBAN", "DE89370400440532013000",
          "BANK_DEBTOR_CURRENCY", "USD");

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path run = Ground.directory().resolve("run");
  private final Path demoPeople = run.resolve("demo-people.json");
  private final Console console = new Console(System.out);
  private final Running running = new Running();

  private Launcher() {}

  /** Starts everything; the one argument is the EAR. */
  public static void main(String[] arguments) throws Exception {
    new Launcher().run(Path.of(arguments[0]));
  }

  private void run(Path ear) throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-aetherial"));
    try {
      int exit = start(ear).waitForEnd();
      if (!running.isStopping()) {
        throw new IllegalStateException("The server ended by itself, with code " + exit);
      }
    } finally {
      running.close();
    }
  }

  private Server start(Path ear) throws IOException, InterruptedException {
    Files.createDirectories(run);
    int port = LaunchOptions.httpPort();
    URI baseUrl = URI.create("http://localhost:" + port);
    GuardProcess guard = running.add(GuardProcess.start());
    DatabaseAccess database = database(guard);
    Optional<SimulatedStripe> stripe = stripe(baseUrl);
    Optional<LocalMail> mail = mail();
    Map<String, String> environment = environment(baseUrl, database);
    mail.ifPresent(inbox -> environment.putAll(inbox.environment()));
    stripe.ifPresent(simulator -> environment.putAll(simulator.environment()));
    Optional<SimulatedMpesa> mpesa = mpesa();
    mpesa.ifPresent(simulator -> environment.putAll(simulator.environment()));
    Server.Plan plan =
        new Server.Plan(
            Ground.wildfly(), run.resolve("server"), ear, port, Ports.free(), environment);
    Server server = server(plan, guard);
    announce(
        new RunFile(baseUrl, database, stripe, mail, mpesa, DemoPerson.readFrom(demoPeople)), plan);
    return server;
  }

  private DatabaseAccess database(GuardProcess guard) throws IOException {
    Optional<DatabaseAccess> existing = ExistingDatabase.named();
    DatabaseAccess database = existing.isPresent() ? existing.get() : ownDatabase(guard);
    console.step("PostgreSQL", database.jdbcUrl());
    return database;
  }

  private DatabaseAccess ownDatabase(GuardProcess guard) throws IOException {
    Database database = running.add(Database.at(run.resolve("postgres")));
    guard.watch(database.pid());
    return database.access();
  }

  private Optional<SimulatedStripe> stripe(URI baseUrl) {
    Optional<SimulatedStripe> stripe =
        SimulatedStripe.startUnlessConfigured(baseUrl, run.resolve("stripe.json"));
    stripe.ifPresent(simulator -> console.step("Stripe", running.add(simulator).url()));
    return stripe;
  }

  private Optional<LocalMail> mail() {
    Optional<LocalMail> mail = LocalMail.startUnlessConfigured();
    mail.ifPresent(inbox -> console.step("Mail", running.add(inbox).url()));
    return mail;
  }

  private Optional<SimulatedMpesa> mpesa() {
    Optional<SimulatedMpesa> mpesa = SimulatedMpesa.startUnlessConfigured();
    mpesa.ifPresent(simulator -> console.step("M-Pesa", running.add(simulator).url()));
    return mpesa;
  }

  private Server server(Server.Plan plan, GuardProcess guard)
      throws IOException, InterruptedException {
    console.step("WildFly", "starts at " + plan.baseUrl());
    Server server = running.add(Server.start(plan));
    guard.watch(server.process().pid());
    server.awaitReady(PATIENCE);
    console.step("Aetherial", "is ready");
    return server;
  }

  /** Demo people belong into a database of our own only, unless somebody asks for them. */
  private Map<String, String> environment(URI baseUrl, DatabaseAccess database) throws IOException {
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.put("APP_BASE_URL", LaunchOptions.value("APP_BASE_URL").orElse(baseUrl.toString()));
    environment.put(
        "DEMO",
        LaunchOptions.value("DEMO").orElse(String.valueOf(ExistingDatabase.named().isEmpty())));
    environment.put("DEMO_PEOPLE", demoPeople.toString());
    environment.put("SECRET_KEY", secretKey());
    Path publisher = Ground.directory().resolve("plugin-key/publisher.pem");
    if (Files.exists(publisher)) {
      environment.put(
          "PLUGIN_CERTIFICATES",
          LaunchOptions.value("PLUGIN_CERTIFICATES").orElse(publisher.toString()));
    }
    if (environment.get("DEMO").equals("true")) {
      BANK.forEach((name, value) -> environment.put(name, LaunchOptions.value(name).orElse(value)));
    }
    return environment;
  }

  /** What was sealed in an earlier run must open in the next one, so the key is kept. */
  private String secretKey() throws IOException {
    Optional<String> given = LaunchOptions.value("SECRET_KEY");
    return given.isPresent()
        ? given.get()
        : new Passwords(run.resolve("secrets.properties")).of("SECRET_KEY");
  }

  private void announce(RunFile facts, Server.Plan plan) throws IOException {
    Path file = run.resolve("run.json");
    facts.write(file);
    console.ready(facts, plan.log(), file);
  }
}
