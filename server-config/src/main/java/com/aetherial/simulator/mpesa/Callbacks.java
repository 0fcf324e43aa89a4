package com.aetherial.simulator.mpesa;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Sends callbacks: soon, later, or when they are let go. The real one does not repeat them. */
public final class Callbacks implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Callbacks.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** One callback. */
  private record Letter(String url, String body) {}

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ScheduledExecutorService sender =
      Executors.newScheduledThreadPool(4, daemons("mobile-callback"));
  private final List<Letter> held = new ArrayList<>();
  private Duration delay = Duration.ofMillis(100);
  private boolean isHolding;

  Callbacks() {}

  /** Daemon threads with a name. */
  static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** How long after its cause a callback is sent. */
  public synchronized void delay(Duration time) {
    delay = time;
  }

  /** Keeps callbacks back from now on. */
  public synchronized void hold() {
    isHolding = true;
  }

  /** Sends what was kept back, the newest first, and keeps nothing back any more. */
  public void releaseReversed() {
    List<Letter> letters;
    synchronized (this) {
      isHolding = false;
      letters = new ArrayList<>(held);
      held.clear();
    }
    Collections.reverse(letters);
    letters.forEach(this::deliver);
  }

  /** How many are kept back. */
  public synchronized int held() {
    return held.size();
  }

  synchronized void send(String url, String body) {
    Letter letter = new Letter(url, body);
    if (isHolding) {
      held.add(letter);
    } else {
      var unused = sender.schedule(() -> deliver(letter), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void sendNow(String url, String body) {
    deliver(new Letter(url, body));
  }

  private void deliver(Letter letter) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(letter.url()))
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(letter.body()))
              .build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      LOG.log(System.Logger.Level.DEBUG, "A callback was answered {0}", status);
    } catch (IOException | IllegalArgumentException away) {
      LOG.log(System.Logger.Level.WARNING, "A callback did not arrive: {0}", away.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    sender.shutdownNow();
  }
}
