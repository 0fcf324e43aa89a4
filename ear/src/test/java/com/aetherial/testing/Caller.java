package com.aetherial.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks HTTP with the platform, with these headers on every request.
 *
 * @param elsewhere where the platform is; null for the one that all tests share
 */
public record Caller(@Nullable URI elsewhere, List<String> headers) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  public Caller {
    headers = List.copyOf(headers);
  }

  /** Nobody in particular. */
  public static Caller nobody() {
    return new Caller(null, List.of());
  }

  /** Nobody in particular, at a platform that is not the shared one. */
  public static Caller nobodyAt(URI elsewhere) {
    return new Caller(elsewhere, List.of());
  }

  /** A program with an API key. */
  public static Caller withKey(String secret) {
    return nobody().with("Authorization", "Bearer " + secret);
  }

  /** The same with more headers, as names and values in turn. */
  public Caller with(String... more) {
    return new Caller(elsewhere, Stream.concat(headers.stream(), Stream.of(more)).toList());
  }

  /** Where the platform is. */
  public URI base() {
    return elsewhere == null ? RunningAetherial.get().baseUrl() : elsewhere;
  }

  /** A browser that sends its cookie, from a page of this origin. */
  public static Caller browser(String cookie, String origin) {
    return nobody().with("Cookie", cookie, "Origin", origin);
  }

  public Answer get(String path) {
    return ask("GET", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return ask("DELETE", path, BodyPublishers.noBody());
  }

  public Answer put(String path) {
    return ask("PUT", path, BodyPublishers.noBody());
  }

  /** Sends JSON, with more headers as names and values in turn. */
  public Answer post(String path, String json, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/json";
    System.arraycopy(more, 0, all, 2, more.length);
    return ask("POST", path, BodyPublishers.ofString(json), all);
  }

  /** Sends anything. */
  public Answer ask(String method, String path, BodyPublisher body, String... more) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base().resolve(path))
            .timeout(Duration.ofSeconds(90))
            .method(method, body);
    addTo(request, headers.toArray(String[]::new));
    addTo(request, more);
    try {
      return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the platform answered.", e);
    }
  }

  private static void addTo(HttpRequest.Builder request, String[] headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
  }
}
