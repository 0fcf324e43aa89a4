package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where a shop receives callbacks; it keeps every one. */
final class LetterBox implements AutoCloseable {
  final List<JsonObject> letters = new CopyOnWriteArrayList<>();
  final List<String> paths = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  LetterBox() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var unused =
        server.createContext(
            "/",
            exchange -> {
              try (exchange) {
                byte[] bytes = exchange.getRequestBody().readAllBytes();
                paths.add(exchange.getRequestURI().getPath());
                letters.add(Json.read(new String(bytes, StandardCharsets.UTF_8)));
                exchange.sendResponseHeaders(200, -1);
              }
            });
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The callbacks that came, when there are so many. */
  List<JsonObject> letters(int expected) {
    Instant deadline = Instant.now().plusSeconds(5);
    while (letters.size() < expected && Instant.now().isBefore(deadline)) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return letters;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
