package com.aetherial.simulator.stripe;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a simulator starts.
 *
 * @param port the loopback port; 0 takes a free one
 * @param shopName the name that the hosted page shows
 * @param webhookSecret the signing secret; null makes one, or keeps the one of the saved state
 * @param deliverTo where events go; null until {@link StripeSimulator#deliverTo} says
 * @param stateFile where the state is saved after each change; null keeps it in memory only
 * @param settleAfter how long a bank debit, a pending refund or a step of a payout takes
 * @param retryFirst the wait before the second delivery of an event; it doubles each time
 * @param attemptsMax how often an event is delivered before it counts as failed
 */
public record Settings(
    int port,
    String shopName,
    @Nullable String webhookSecret,
    @Nullable URI deliverTo,
    @Nullable Path stateFile,
    Duration settleAfter,
    Duration retryFirst,
    int attemptsMax) {

  /** Settings for a demonstration: a free port, in memory, a bank debit settles in 15 seconds. */
  public static Settings defaults() {
    return new Settings(
        0, "Aetherial", null, null, null, Duration.ofSeconds(15), Duration.ofMillis(500), 10);
  }

  /** The same settings on another port. */
  public Settings onPort(int newPort) {
    return new Settings(
        newPort,
        shopName,
        webhookSecret,
        deliverTo,
        stateFile,
        settleAfter,
        retryFirst,
        attemptsMax);
  }

  /** The same settings with a signing secret that both sides know beforehand. */
  public Settings withWebhookSecret(String secret) {
    return new Settings(
        port, shopName, secret, deliverTo, stateFile, settleAfter, retryFirst, attemptsMax);
  }

  /** The same settings with an endpoint that receives the events. */
  public Settings deliveringTo(URI endpoint) {
    return new Settings(
        port, shopName, webhookSecret, endpoint, stateFile, settleAfter, retryFirst, attemptsMax);
  }

  /** The same settings with a file that survives a restart. */
  public Settings savedIn(Path file) {
    return new Settings(
        port, shopName, webhookSecret, deliverTo, file, settleAfter, retryFirst, attemptsMax);
  }

  /** The same settings with other waits: for what settles later, and before a second delivery. */
  public Settings waiting(Duration settle, Duration retry) {
    return new Settings(
        port, shopName, webhookSecret, deliverTo, stateFile, settle, retry, attemptsMax);
  }
}
