package com.aetherial.simulator.mpesa;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The HTTP server, on the loopback address: turns exchanges into calls and replies into bytes. */
final class HttpFace implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HttpFace.class.getName());
  private static final int BODY_BYTES_MAX = 1 << 16;
  private static final int WORKERS = 16;

  private final HttpServer server;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(WORKERS, Callbacks.daemons("mobile-http"));

  HttpFace(Function<Call, Reply> application) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException("The mobile money simulator finds no free port", e);
    }
    server.setExecutor(workers);
    var unused = server.createContext("/", exchange -> handle(exchange, application));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private static void handle(HttpExchange exchange, Function<Call, Reply> application)
      throws IOException {
    try (exchange) {
      Reply reply = reply(exchange, application);
      if (!reply.isDropped()) {
        write(exchange, reply);
      }
    }
  }

  private static Reply reply(HttpExchange exchange, Function<Call, Reply> application)
      throws IOException {
    try {
      return application.apply(read(exchange));
    } catch (DarajaError error) {
      return error.reply();
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "The simulation has a fault of its own", fault);
      return new DarajaError(500, "500.003.1001", "Internal Server Error").reply();
    }
  }

  private static Call read(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX);
    return new Call(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
        new String(bytes, StandardCharsets.UTF_8),
        exchange.getRequestHeaders().getFirst("Authorization"),
        exchange.getRequestHeaders().getFirst("apiKey"),
        exchange.getRequestHeaders().getFirst("Origin"));
  }

  private static void write(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
