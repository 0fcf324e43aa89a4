package com.aetherial.bench;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Messages of the payment provider while fifty a second arrive, each for a payment of its own, and
 * while other members go on buying.
 */
final class WebhookFigures {
  private static final int PER_SECOND = 50;
  private static final int SECONDS = 60;
  private static final int WARM_UP_SECONDS = 5;
  private static final int MESSAGES = PER_SECOND * (WARM_UP_SECONDS + SECONDS);
  private static final int BUYERS = 8;
  private static final int SENDERS = 8;
  private static final int SHOPPERS = 2;
  private static final long PAUSE_MILLIS = 100;
  private static final double P99 = 0.99;
  private static final double MEDIAN = 0.5;
  private static final Bar ACKNOWLEDGED = Bar.below(100);
  private static final Bar CREDITED = Bar.below(2);
  private static final String CARD = "4242424242424242";

  private final Stage stage;
  private final Books books;
  private final ConcurrentMap<String, Instant> sent = new ConcurrentHashMap<>();

  WebhookFigures(Stage stage, Books books) {
    this.stage = stage;
    this.books = books;
  }

  List<Figure> measure() throws Exception {
    var simulator = stage.stripe().simulator();
    simulator.webhooks().hold();
    List<String> sessions = sessions(MESSAGES);
    sessions.forEach(session -> simulator.outside().pay(session, CARD));
    Shopping shopping = new Shopping();
    Latencies latencies = deliver(sessions, shopping);
    double credited = new Credits(stage.sql()).lastOf(sent);
    books.mustAddUp("Webhooks");
    String what = "webhook, 50/s for a minute while members buy, ";
    return List.of(
        Figure.of(what + "acknowledged p99", latencies.millisAt(P99), "ms", ACKNOWLEDGED)
            .remarking(
                "median %.0f ms; %d purchases were begun meanwhile"
                    .formatted(latencies.millisAt(MEDIAN), shopping.count.get())),
        Figure.of(what + "last credited after", credited, "s", CREDITED));
  }

  private List<String> sessions(int count) throws Exception {
    BlockingQueue<Integer> orders = new LinkedBlockingQueue<>();
    for (int i = 0; i < count; i++) {
      orders.add(i);
    }
    Crew.of(BUYERS, number -> buyAll(orders));
    String made = "select session_id from payments.purchase where session_id is not null";
    return stage.sql().text(made).lines().toList();
  }

  private void buyAll(BlockingQueue<Integer> orders) throws IOException {
    try (HttpConnection connection = new HttpConnection(stage.port())) {
      for (Integer order = orders.poll(); order != null; order = orders.poll()) {
        buy(connection, order);
      }
    }
  }

  private void buy(HttpConnection connection, int order) throws IOException {
    Request request =
        Request.post(
            "/api/v1/wallet/purchases",
            stage.port(),
            "application/json",
            "{\"coins\":\"500\"}",
            "Authorization: Bearer " + Population.key(order % 200 + 1),
            "Accept: application/json",
            "Idempotency-Key: buy-" + order);
    int status = connection.exchange(request.bytes());
    if (status != 201) {
      throw new IllegalStateException("A purchase answers " + status + " " + connection.body());
    }
  }

  /** Each message has its moment; who is late because of the server counts from that moment. */
  private Latencies deliver(List<String> sessions, Shopping shopping) throws Exception {
    long begin = System.nanoTime();
    List<Latencies> parts = Stream.generate(Latencies::new).limit(SENDERS).toList();
    Crew.of(
        SENDERS + SHOPPERS,
        number -> {
          if (number < SENDERS) {
            deliver(sessions, number, begin, parts.get(number));
          } else {
            shopping.until(begin + TimeUnit.SECONDS.toNanos(sessions.size()) / PER_SECOND);
          }
        });
    return Latencies.merged(parts);
  }

  private void deliver(List<String> sessions, int number, long begin, Latencies latencies)
      throws Exception {
    try (HttpConnection connection = new HttpConnection(stage.port())) {
      for (int i = number; i < sessions.size(); i += SENDERS) {
        long due = begin + TimeUnit.SECONDS.toNanos(1) * i / PER_SECOND;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        sent.put(sessions.get(i), Instant.now());
        deliver(connection, sessions.get(i));
        if (i >= PER_SECOND * WARM_UP_SECONDS) {
          latencies.add(System.nanoTime() - due);
        }
      }
    }
  }

  /** Members who begin to buy, one after the other, while messages about others arrive. */
  private final class Shopping {
    private final AtomicInteger count = new AtomicInteger();

    void until(long end) throws Exception {
      try (HttpConnection connection = new HttpConnection(stage.port())) {
        while (System.nanoTime() < end) {
          buy(connection, MESSAGES + count.getAndIncrement());
          Thread.sleep(PAUSE_MILLIS);
        }
      }
    }
  }

  private void deliver(HttpConnection connection, String session)
      throws IOException, GeneralSecurityException {
    SignedMessage message = new SignedMessage(session, stage.stripe().simulator().webhookSecret());
    int status = connection.exchange(message.to(stage.port()).bytes());
    if (status != 200) {
      throw new IllegalStateException("The webhook answers " + status + " " + connection.body());
    }
  }
}
