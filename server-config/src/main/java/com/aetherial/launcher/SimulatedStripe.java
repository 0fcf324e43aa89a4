package com.aetherial.launcher;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The stand-in for Stripe, unless a real key is configured: then it is absent. */
record SimulatedStripe(URI url, String webhookSecret) implements AutoCloseable {
  /** Where the application takes Stripe's events. */
  static final String WEBHOOK = "/api/v1/payments/webhooks/stripe";

  static Optional<SimulatedStripe> startUnlessConfigured(URI application) {
    return Optional.empty();
  }

  /** What makes the application talk to the simulator instead of Stripe. */
  Map<String, String> environment() {
    return Map.of(
        "STRIPE_API_BASE",
        url.toString(),
        "STRIPE_SECRET_KEY",
        "sk_test_simulator",
        "STRIPE_PUBLISHABLE_KEY",
        "pk_test_simulator",
        "STRIPE_WEBHOOK_SECRET",
        webhookSecret);
  }

  @Override
  public void close() {}
}
