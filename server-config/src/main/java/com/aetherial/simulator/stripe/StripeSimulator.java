package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A running Stripe on this machine; close it to stop it.
 *
 * <p>Give {@link #apiBase} and any key that begins with {@code sk_test_} to a Stripe client, and
 * {@link #webhookSecret} to whoever verifies the events.
 */
public final class StripeSimulator implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(StripeSimulator.class.getName());
  private static final long TICK_MILLIS = 50;
  private static final long SAVE_MILLIS = 500;

  private final Parts parts;
  private final HttpFace face;
  private final @Nullable StateFile file;
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(Threads.named("stripe-clock"));

  private StripeSimulator(Settings settings) {
    parts = new Parts(settings);
    file = settings.stateFile() == null ? null : new StateFile(settings.stateFile());
    Api api = new Api(parts.world, parts.api(), parts.apiFaults);
    Browser browser = new Browser(parts.world, parts.browser(this));
    face =
        new HttpFace(
            settings.port(),
            request ->
                request.path().startsWith("/v1/") || request.path().startsWith("/v2/")
                    ? api.answer(request)
                    : browser.answer(request));
  }

  /** Starts a simulation on the loopback address. */
  public static StripeSimulator start(Settings settings) {
    StripeSimulator simulator = new StripeSimulator(settings);
    simulator.open();
    return simulator;
  }

  private void open() {
    parts.world.reachableAt(apiBase());
    if (file != null) {
      file.load(parts.world);
    }
    parts.world.change(parts.webhooks::open);
    face.open();
    repeat(this::tick, TICK_MILLIS);
    repeat(this::save, SAVE_MILLIS);
  }

  /** A repetition that fails once is logged and goes on. */
  private void repeat(Runnable work, long millis) {
    Runnable careful =
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The simulation stumbled and goes on", e);
          }
        };
    var unused = ticker.scheduleWithFixedDelay(careful, millis, millis, TimeUnit.MILLISECONDS);
  }

  private void tick() {
    if (parts.world.read(parts.world.agenda::isDue)) {
      advance(Duration.ZERO);
    }
  }

  private void save() {
    if (file != null) {
      file.save(parts.world);
    }
  }

  /** The port it listens on. */
  public int port() {
    return face.port();
  }

  /** The address for the client's API base, without a slash at the end. */
  public String apiBase() {
    return "http://127.0.0.1:" + port();
  }

  /** The newest secret that signs events. */
  public String webhookSecret() {
    return parts.webhooks.secret();
  }

  /** Sends all events from now on to this address. */
  public void deliverTo(URI endpoint) {
    parts.webhooks.deliverTo(endpoint);
  }

  /** Deliveries: hold, release, repeat, lose, sign wrongly, roll the secret. */
  public Webhooks webhooks() {
    return parts.webhooks;
  }

  /** Calls that go wrong. */
  public ApiFaults apiFaults() {
    return parts.apiFaults;
  }

  /** What people outside do: pay, dispute, change a card. */
  public Outside outside() {
    return new Outside(parts);
  }

  /** What banks do: fund the platform, clear or restrict an account, fail a payout. */
  public Bank bank() {
    return new Bank(parts);
  }

  /** The time of the simulation. */
  public Instant now() {
    return Instant.ofEpochMilli(parts.world.clock.millis());
  }

  /** Moves the clock ahead; everything that becomes due happens before this returns. */
  public void advance(Duration duration) {
    parts.world.change(
        () -> parts.world.agenda.runUntil(parts.world.clock.millis() + duration.toMillis()));
  }

  /** The simulator's own totals, as JSON. */
  public JsonObject books() {
    return parts.world.read(parts.books::totals);
  }

  @Override
  public void close() {
    ticker.shutdownNow();
    face.close();
    parts.webhooks.close();
    save();
  }
}
