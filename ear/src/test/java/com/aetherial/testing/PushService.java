package com.aetherial.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A push service as browsers' makers run them; it keeps what it is told for each browser. */
public final class PushService {
  private static final int CREATED = 201;

  /** What arrived for a browser. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Arrived(String authorization, String encoding, String ttl, byte[] body) {}

  private final HttpServer server;
  private final KeyPair keys = PushBrowser.freshKeys();
  private final Map<String, List<Arrived>> arrived = new ConcurrentHashMap<>();
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();

  private PushService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var unused = server.createContext("/", this::handle);
    server.start();
  }

  static PushService start() {
    try {
      return new PushService();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the platform is told about it, with keys of the platform's own. */
  Map<String, String> environment() {
    byte[] number = ((ECPrivateKey) keys.getPrivate()).getS().toByteArray();
    return Map.of(
        "PUSH_SERVICES",
        url(),
        "VAPID_PUBLIC",
        base64(PushBrowser.point((ECPublicKey) keys.getPublic())),
        "VAPID_PRIVATE",
        base64(number));
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** By which the platform signs. */
  public ECPublicKey platform() {
    return (ECPublicKey) keys.getPublic();
  }

  /** What has arrived at a path until now. */
  public List<Arrived> at(String path) {
    return arrived.getOrDefault(path, List.of());
  }

  /** From now on messages to a path are answered so. */
  public void answers(String path, int status) {
    answers.put(path, status);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    arrived
        .computeIfAbsent(path, key -> new CopyOnWriteArrayList<>())
        .add(
            new Arrived(
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Encoding"),
                exchange.getRequestHeaders().getFirst("TTL"),
                body));
    exchange.sendResponseHeaders(answers.getOrDefault(path, CREATED), -1);
    exchange.close();
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
