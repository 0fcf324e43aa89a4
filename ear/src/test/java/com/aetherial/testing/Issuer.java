package com.aetherial.testing;

import com.google.gson.Gson;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An OpenID Connect issuer that signs real tokens, and wrong ones when a test asks for them. */
public final class Issuer {
  public static final String CLIENT = "aetherial-tests";
  public static final String SECRET = "a secret of the tests";

  private final HttpServer server;
  private final RSAKey key = key("one");
  private final RSAKey foreign = key("one");
  private final Map<String, Map<String, String>> questions = new ConcurrentHashMap<>();
  private final Map<String, UnaryOperator<JWTClaimsSet.Builder>> lies = new ConcurrentHashMap<>();
  private final Map<String, Forgery> forgeries = new ConcurrentHashMap<>();

  private Issuer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var unused = server.createContext("/", this::handle);
    server.start();
  }

  static Issuer start() {
    try {
      return new Issuer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  Map<String, String> environment() {
    return Map.of("OIDC_ISSUER", url(), "OIDC_CLIENT_ID", CLIENT, "OIDC_CLIENT_SECRET", SECRET);
  }

  /** Somebody says yes at the issuer's page; the answer is the code that their browser carries. */
  public String saysYes(String address, String subject, UnaryOperator<JWTClaimsSet.Builder> lie) {
    String code = UUID.randomUUID().toString();
    Map<String, String> question = parameters(address.replaceFirst("^[^?]*\\?", ""));
    questions.put(code, question);
    lies.put(
        code,
        claims ->
            lie.apply(
                claims
                    .subject(subject)
                    .claim("email", subject + "@example.net")
                    .claim("email_verified", true)
                    .claim("name", "Somebody from elsewhere")
                    .claim("preferred_username", subject)));
    return code;
  }

  /** The token for this code is not one of the issuer's, though it looks like one. */
  public void forges(String code, Forgery how) {
    forgeries.put(code, how);
  }

  /** The parameters in an address or a form. */
  public static Map<String, String> parameters(String text) {
    return Arrays.stream(text.split("&"))
        .map(each -> each.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Object answer =
          switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" ->
                Map.of(
                    "issuer", url(),
                    "authorization_endpoint", url() + "/authorize",
                    "token_endpoint", url() + "/token",
                    "jwks_uri", url() + "/keys");
            case "/keys" -> new JWKSet(key.toPublicJWK()).toJSONObject();
            case "/token" ->
                token(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("Authorization"));
            default -> Map.of();
          };
      byte[] bytes = new Gson().toJson(answer).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      boolean refused = answer instanceof Map<?, ?> map && map.containsKey("error");
      exchange.sendResponseHeaders(refused ? 400 : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Map<String, ?> token(String body, String authorization) {
    Map<String, String> form = parameters(body);
    Map<String, String> question = questions.remove(form.get("code"));
    String expected =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
    if (question == null
        || !expected.equals(authorization)
        || !question.get("redirect_uri").equals(form.get("redirect_uri"))
        || !question.get("code_challenge").equals(challenge(form.get("code_verifier")))) {
      return Map.of("error", "invalid_grant");
    }
    return Map.of("id_token", signed(form.get("code"), question), "token_type", "Bearer");
  }

  private String signed(String code, Map<String, String> question) {
    try {
      var claims =
          new JWTClaimsSet.Builder()
              .issuer(url())
              .audience(question.get("client_id"))
              .claim("nonce", question.get("nonce"))
              .issueTime(Date.from(Instant.now()))
              .expirationTime(Date.from(Instant.now().plusSeconds(300)));
      JWTClaimsSet told = lies.get(code).apply(claims).build();
      Forgery forgery = forgeries.get(code);
      return forgery == null
          ? Forgery.signed(told, key, key.getKeyID())
          : forgery.sign(told, key, foreign);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
