package com.aetherial.simulator.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The HTTP server: turns an exchange into a request and an answer into bytes. */
final class HttpFace implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(HttpFace.class.getName());
  private static final int BODY_BYTES_MAX = 1 << 20;
  private static final int WORKERS = 32;
  private static final int BACKLOG = 200;

  private final HttpServer server;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(WORKERS, Threads.named("stripe-http"));

  HttpFace(int port, Function<Request, Answer> application) {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException("The Stripe simulator finds port " + port + " in use", e);
    }
    server.setExecutor(workers);
    var unused = server.createContext("/", exchange -> handle(exchange, application));
  }

  void open() {
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private static void handle(HttpExchange exchange, Function<Request, Answer> application)
      throws IOException {
    try (exchange) {
      String requestId = Ids.next("req_", 14);
      Answer answer = answer(exchange, requestId, application);
      if (!answer.isDropped()) {
        write(exchange, answer, requestId);
      }
    }
  }

  private static Answer answer(
      HttpExchange exchange, String requestId, Function<Request, Answer> application)
      throws IOException {
    try {
      return application.apply(read(exchange, requestId));
    } catch (StripeError error) {
      return Answer.error(error, requestId);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "Request " + requestId + " failed", e);
      return Answer.error(
          StripeError.internal("The simulation has a fault of its own: " + e), requestId);
    }
  }

  private static Request read(HttpExchange exchange, String requestId) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX + 1);
    if (bytes.length > BODY_BYTES_MAX) {
      throw StripeError.invalid("request_too_large", null, "The body is larger than 1 MB.");
    }
    String query = exchange.getRequestURI().getRawQuery();
    String body = new String(bytes, StandardCharsets.UTF_8);
    String parameters = query == null ? body : body.isEmpty() ? query : query + "&" + body;
    return new Request(
        requestId,
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        FormParameters.parse(parameters),
        header(exchange, "Authorization"),
        header(exchange, "Idempotency-Key"),
        header(exchange, "Stripe-Account"),
        header(exchange, "Origin"),
        Map.of());
  }

  private static @Nullable String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  private static void write(HttpExchange exchange, Answer answer, String requestId)
      throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Request-Id", requestId);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 || head ? -1 : bytes.length);
    if (bytes.length > 0 && !head) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
