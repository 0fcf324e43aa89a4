package com.aetherial.simulator.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An endpoint of a shop that keeps every delivery it gets. */
final class Inbox implements AutoCloseable {

  record Letter(String body, String signature) {

    Event open(String secret) throws SignatureVerificationException {
      return Webhook.constructEvent(body, signature, secret);
    }
  }

  private final HttpServer server;
  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();

  Inbox() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var unused = server.createContext("/hook", this::receive);
    server.start();
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String signature = exchange.getRequestHeaders().getFirst("Stripe-Signature");
      letters.add(new Letter(body, Objects.requireNonNull(signature)));
      boolean refuses = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
      exchange.sendResponseHeaders(refuses ? 503 : 200, -1);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  void refuse(int deliveries) {
    refusals.set(deliveries);
  }

  List<Letter> letters() {
    return letters;
  }

  void clear() {
    letters.clear();
  }

  List<String> types() {
    return letters.stream().map(letter -> Json.text(Json.parse(letter.body()), "type")).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
