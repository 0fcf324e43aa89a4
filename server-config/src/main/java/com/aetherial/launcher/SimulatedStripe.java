package com.aetherial.launcher;

import com.aetherial.simulator.stripe.Settings;
import com.aetherial.simulator.stripe.StripeSimulator;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The stand-in for Stripe, wired to an application; absent where a real key is configured. */
public record SimulatedStripe(StripeSimulator simulator) implements AutoCloseable {
  private static final String WEBHOOK = "/api/v1/payments/webhooks/stripe";

  /** Sample prices of a coin, so that every way to count money is seen. */
  private static final String COIN_PRICES = "EUR 0.09, GBP 0.08, JPY 15, KES 13";

  /**
   * Starts a simulator that sends its events to the application and forgets everything at the end.
   */
  public static SimulatedStripe startFor(URI application) {
    return start(Settings.defaults(), application);
  }

  /** The same, remembering payments in a file; nothing where people pay through the real Stripe. */
  static Optional<SimulatedStripe> startUnlessConfigured(URI application, Path state) {
    return LaunchOptions.value("STRIPE_SECRET_KEY").isPresent()
        ? Optional.empty()
        : Optional.of(start(Settings.defaults().savedIn(state), application));
  }

  private static SimulatedStripe start(Settings settings, URI application) {
    return new SimulatedStripe(
        StripeSimulator.start(settings.deliveringTo(application.resolve(WEBHOOK))));
  }

  URI url() {
    return URI.create(simulator.apiBase());
  }

  String webhookSecret() {
    return simulator.webhookSecret();
  }

  /** What makes the application talk to the simulator instead of Stripe. */
  public Map<String, String> environment() {
    return Map.of(
        "STRIPE_API_BASE",
        simulator.apiBase(),
        "STRIPE_SECRET_KEY",
        "sk_test_simulator",
        "STRIPE_PUBLISHABLE_KEY",
        "pk_test_simulator",
        "STRIPE_WEBHOOK_SECRET",
        webhookSecret(),
        "COIN_PRICES",
        LaunchOptions.value("COIN_PRICES").orElse(COIN_PRICES));
  }

  @Override
  public void close() {
    simulator.close();
  }
}
