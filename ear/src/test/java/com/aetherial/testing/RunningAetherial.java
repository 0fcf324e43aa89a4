package com.aetherial.testing;

import com.aetherial.launcher.Database;
import com.aetherial.launcher.DatabaseAccess;
import com.aetherial.launcher.Ground;
import com.aetherial.launcher.LocalMail;
import com.aetherial.launcher.Ports;
import com.aetherial.launcher.Server;
import com.aetherial.launcher.SimulatedMpesa;
import com.aetherial.launcher.SimulatedStripe;
import com.aetherial.launcher.Unlimited;
import com.aetherial.simulator.mail.MailSink;
import com.aetherial.simulator.mpesa.MpesaSimulator;
import com.aetherial.simulator.stripe.StripeSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deployed EAR that all integration tests share, started once and stopped with the JVM.
 *
 * <p>Tests that only speak HTTP or drive a browser ask for it and are done. Tests that run inside
 * the server deploy an archive of their own ({@link Deployments}), for which this one makes room.
 */
public final class RunningAetherial {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** The tests run in several JVMs at once, each with a server and a database of its own. */
  private static final String FORK = System.getProperty("aetherial.fork", "");

  private static @Nullable RunningAetherial instance;

  private final Database database;
  private final SimulatedStripe stripe;
  private final LocalMail mail;
  private final SimulatedMpesa mpesa = SimulatedMpesa.start();
  private final Issuer issuer = Issuer.start();
  private final PushService push = PushService.start();
  private final Server.Plan plan;
  private final Server server;
  private final String webhookSecret;
  private boolean withdrawn;

  private RunningAetherial() throws IOException, InterruptedException {
    database = Database.temporary();
    int port = Ports.free();
    stripe = SimulatedStripe.startFor(URI.create("http://localhost:" + port));
    mail = LocalMail.start();
    plan = plan(port, database.access(), stripe, mail, mpesa, issuer, push);
    webhookSecret = stripe.environment().get("STRIPE_WEBHOOK_SECRET");
    System.setProperty("aetherial.wildfly", plan.wildfly().toString());
    System.setProperty("aetherial.management.port", String.valueOf(plan.managementPort()));
    server = Server.startAfresh(plan);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-aetherial"));
    server.awaitReady(PATIENCE);
  }

  /**
   * The running application; the first call starts it, a call after a withdrawal deploys it again.
   */
  public static synchronized RunningAetherial get() {
    try {
      if (instance == null) {
        instance = new RunningAetherial();
      }
      instance.comeBack();
      return instance;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the server started.", e);
    }
  }

  /** Where the pages and the API are. */
  public URI baseUrl() {
    return plan.baseUrl();
  }

  /** The application's database, as the application, as the owner or as the superuser. */
  public DatabaseAccess database() {
    return database.access();
  }

  /** The simulated Stripe that the application talks to; tests pay, dispute and fail with it. */
  public StripeSimulator stripe() {
    return stripe.simulator();
  }

  /** The simulated M-Pesa that the application talks to. */
  public MpesaSimulator mpesa() {
    return mpesa.simulator();
  }

  /** The secret that the application was told to expect on messages of Stripe. */
  public String webhookSecret() {
    return webhookSecret;
  }

  /** Where members may sign on. */
  public Issuer issuer() {
    return issuer;
  }

  /** Where messages to browsers go. */
  public PushService push() {
    return push;
  }

  /** The letters that the application has sent. */
  public MailSink mail() {
    return mail.sink();
  }

  /** Everything that the server has had to say. */
  public Path log() {
    return plan.log();
  }

  /** Where the application has written the keys of the demo's people. */
  public Path demoPeople() {
    return Path.of(plan.env().getOrDefault("DEMO_PEOPLE", ""));
  }

  /** Makes room for the archive of a test that runs inside the server. */
  synchronized void withdraw() throws IOException, InterruptedException {
    if (!withdrawn) {
      server.withdraw();
      withdrawn = true;
    }
  }

  private synchronized void comeBack() throws IOException, InterruptedException {
    if (withdrawn) {
      server.redeploy(PATIENCE);
      withdrawn = false;
    }
  }

  private void stop() {
    server.close();
    stripe.close();
    mail.close();
    mpesa.close();
    database.close();
  }

  private static Server.Plan plan(
      int port,
      DatabaseAccess database,
      SimulatedStripe stripe,
      LocalMail mail,
      SimulatedMpesa mpesa,
      Issuer issuer,
      PushService push) {
    Path base = Ground.directory().resolve("it" + FORK).resolve("server");
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.putAll(stripe.environment());
    environment.put("SECRET_KEY", UUID.randomUUID().toString());
    environment.putAll(Unlimited.environment());
    environment.putAll(mail.environment());
    environment.putAll(mpesa.environment());
    environment.putAll(issuer.environment());
    environment.putAll(push.environment());
    environment.put("APP_BASE_URL", "http://localhost:" + port);
    environment.putAll(banks());
    environment.put("DEMO", "true");
    environment.put("WEBHOOKS_ALLOW_LOOPBACK", "true");
    environment.put(
        "PLUGIN_CERTIFICATES", Ground.directory().resolve("plugin-key/publisher.pem").toString());
    environment.put("DEMO_PEOPLE", base.resolveSibling("demo-people.json").toString());
    return new Server.Plan(Ground.wildfly(), base, ear(), port, Ports.free(), environment);
  }

  /** Accounts of the platform at two banks, one without an international number. */
  private static Map<String, String> banks() {
    return Map.of(
        "BANK_DEBTOR_NAME", "Aetherial GmbH",
        "BANK_DEBTOR_IBAN", "DE89370400440532013000",
        "BANK_DEBTOR_CURRENCY", "USD",
        "BANK_DEBTOR_2_NAME", "Aetherial Ltd",
        "BANK_DEBTOR_2_ACCOUNT", "KE/01094/1100456789",
        "BANK_DEBTOR_2_CURRENCY", "KES",
        "PAYOUT_RATE_KES", "5",
        "BANK_FOUR_EYES_ABOVE", "50");
  }

  /** The built archive. */
  public static Path ear() {
    String given = System.getProperty("aetherial.ear");
    return given == null
        ? Ground.directory().resolve("../../ear/target/aetherial.ear").normalize()
        : Path.of(given);
  }
}
