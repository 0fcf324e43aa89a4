package com.aetherial.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Carries requests to places that nobody trusts. It speaks HTTP by itself, as the address that was
 * checked must be the one that is called. Redirects are answers like others, and not followed; of
 * an answer only the beginning is read; and when everything together takes too long, the line is
 * cut, whatever the other side is doing.
 */
@ApplicationScoped
public class Courier {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int ERROR_MAX = 300;

  /** Which certificates are believed; the platform's own, except in tests. */
  Lines lines = new Lines();

  @Inject Targets targets;

  Duration patience = PATIENCE;

  /** Sends something once, and waits for the beginning of the answer. */
  public Reply post(String url, Map<String, String> headers, byte[] body) {
    long start = System.nanoTime();
    try (var socket = new Socket()) {
      Target target = targets.find(url);
      CompletableFuture<Void> watch = watch(socket);
      try {
        Answer answer = Answer.read(lines.open(socket, target, patience), target, headers, body);
        return new Reply(answer.status(), since(start), answer.text(), null);
      } finally {
        watch.complete(null);
      }
    } catch (AddressRefused refused) {
      return new Reply(null, since(start), "", cut(refused.getMessage()));
    } catch (IOException | IllegalArgumentException failure) {
      boolean isLate = since(start).compareTo(patience) >= 0;
      return new Reply(null, since(start), "", isLate ? late() : cut(said(failure)));
    }
  }

  /** Must be looked at before an address is kept; it is looked at again before each request. */
  public void mustBeReachable(String url) {
    var unused = targets.find(url);
  }

  private CompletableFuture<Void> watch(Socket socket) {
    var watch = new CompletableFuture<Void>();
    var unused =
        watch
            .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .exceptionally(
                late -> {
                  hangUp(socket);
                  return null;
                });
    return watch;
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      throw new IllegalStateException(closedAlready);
    }
  }

  private String late() {
    return "There was no whole answer within " + patience.toMillis() + " ms.";
  }

  private static String said(Exception failure) {
    return failure.getMessage() == null
        ? failure.getClass().getSimpleName()
        : failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  private static String cut(String text) {
    return text.length() <= ERROR_MAX ? text : text.substring(0, ERROR_MAX);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
