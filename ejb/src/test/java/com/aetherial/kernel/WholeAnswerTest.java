package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers of a server on this machine that takes its time. */
@Timeout(30)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeAnswerTest {
  private static final byte[] HALF = "half".getBytes(StandardCharsets.UTF_8);

  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch isOver = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    server.start();
  }

  @AfterEach
  void stop() {
    isOver.countDown();
    server.stop(0);
  }

  @Test
  void a_body_that_never_ends_is_not_waited_for() {
    var unused = server.createContext("/", this::stall);
    assertThatThrownBy(() -> WholeAnswer.of(client, request(), Duration.ofMillis(300)))
        .isInstanceOf(HttpTimeoutException.class)
        .hasMessageContaining("PT0.3S");
  }

  @Test
  void an_answer_in_time_is_whole() throws IOException, InterruptedException {
    var unused =
        server.createContext(
            "/",
            exchange -> {
              exchange.sendResponseHeaders(201, HALF.length);
              exchange.getResponseBody().write(HALF);
              exchange.close();
            });
    var answer = WholeAnswer.of(client, request(), Duration.ofSeconds(10));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("half");
  }

  @Test
  void a_closed_door_is_told_as_such() {
    HttpRequest request = request();
    server.stop(0);
    assertThatThrownBy(() -> WholeAnswer.of(client, request, Duration.ofSeconds(10)))
        .isInstanceOf(ConnectException.class);
  }

  private void stall(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, HALF.length * 2L);
    exchange.getResponseBody().write(HALF);
    exchange.getResponseBody().flush();
    try {
      isOver.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private HttpRequest request() {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
        .build();
  }
}
