package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A few workers that post signed events, and try again after a growing wait. */
final class WebhookSender implements AutoCloseable {

  private static final int WORKERS = 4;
  private static final int DOUBLINGS_MAX = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final World world;
  private final WebhookEndpoint endpoint;
  private final DeliveryFaults faults;
  private final AtomicInteger underWay = new AtomicInteger();
  private final ScheduledThreadPoolExecutor workers =
      new ScheduledThreadPoolExecutor(WORKERS, Threads.named("stripe-webhook"));
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  WebhookSender(World world, WebhookEndpoint endpoint, DeliveryFaults faults) {
    this.world = world;
    this.endpoint = endpoint;
    this.faults = faults;
    workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void enqueue(Delivery delivery, Duration wait) {
    underWay.incrementAndGet();
    var unused = workers.schedule(() -> deliver(delivery), wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void deliver(Delivery delivery) {
    try {
      HttpRequest request = world.read(() -> prepare(delivery));
      if (request != null) {
        int status = post(request);
        world.change(() -> conclude(delivery, status));
      }
    } finally {
      underWay.decrementAndGet();
    }
  }

  private @Nullable HttpRequest prepare(Delivery delivery) {
    URI url = endpoint.url();
    JsonObject event = world.store.find(delivery.eventId());
    if (url == null || event == null) {
      return null;
    }
    String payload =
        Json.write(delivery.thin() ? ThinEvent.of(event) : world.rendering.plain(event));
    List<String> secrets =
        faults.signsWrongly() ? List.of(Ids.next("whsec_", 32)) : endpoint.secrets();
    long seconds = System.currentTimeMillis() / 1000 + faults.timeShiftSeconds();
    return HttpRequest.newBuilder(url)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks; simulation)")
        .header("Stripe-Signature", Signature.header(payload, secrets, seconds))
        .POST(BodyPublishers.ofString(payload))
        .build();
  }

  /** The status of the answer, or 0 when there was none. */
  private int post(HttpRequest request) {
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      return response.statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private void conclude(Delivery delivery, int status) {
    JsonObject event = world.store.get("event", delivery.eventId());
    boolean accepted = status >= 200 && status < 300;
    String outcome = accepted ? "delivered" : status == 0 ? "no answer" : "refused";
    Attempts.note(event, world.clock.seconds(), outcome, status);
    if (accepted) {
      settle(event, delivery.thin() ? "thin" : "snapshot");
    } else if (delivery.attempt() >= world.settings.attemptsMax()) {
      Json.with(event, field("_given_up", true));
    } else if (!workers.isShutdown()) {
      int doublings = Math.min(DOUBLINGS_MAX, delivery.attempt() - 1);
      enqueue(delivery.again(), world.settings.retryFirst().multipliedBy(1L << doublings));
    }
  }

  private static void settle(JsonObject event, String form) {
    JsonArray delivered = Json.children(event, "_delivered");
    if (!delivered.contains(new JsonPrimitive(form))) {
      delivered.add(form);
      event.add("_delivered", delivered);
      long pending = Json.number(event, "pending_webhooks");
      Json.with(event, field("pending_webhooks", Math.max(0, pending - 1)));
    }
  }

  boolean awaitQuiet(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (underWay.get() > 0) {
      if (System.nanoTime() > deadline || !Threads.pause(Duration.ofMillis(5))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
