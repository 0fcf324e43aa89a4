package com.aetherial.mpesa;

import com.aetherial.kernel.WholeAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The token that calls need; asked for once an hour, and again when it is refused. */
@ApplicationScoped
class AccessTokens {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration MARGIN = Duration.ofSeconds(60);
  private static final String PATH = "/oauth/v1/generate?grant_type=client_credentials";

  @Inject MpesaSettings settings;

  private @Nullable String token;
  private Instant goodUntil = Instant.MIN;

  /**
   * A token that is good for a minute more.
   *
   * @throws IOException when none was given
   */
  synchronized String token(HttpClient client) throws IOException, InterruptedException {
    String known = token;
    if (known != null && Instant.now().isBefore(goodUntil)) {
      return known;
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.apiBase() + PATH))
            .header("Authorization", "Basic " + pair())
            .build();
    HttpResponse<String> answer = WholeAnswer.of(client, request, PATIENCE);
    JsonObject body = Shapes.object(answer.body());
    String given = Shapes.text(body, "access_token");
    if (answer.statusCode() != 200 || given.isEmpty()) {
      throw new IOException(
          "No token was given: " + answer.statusCode() + " " + Shapes.text(body, "errorCode"));
    }
    token = given;
    goodUntil = Instant.now().plusSeconds(life(body)).minus(MARGIN);
    return given;
  }

  /** Forgets a token that was refused, unless it was replaced meanwhile. */
  synchronized void forget(String refused) {
    if (refused.equals(token)) {
      token = null;
    }
  }

  private static long life(JsonObject body) {
    String seconds = Shapes.text(body, "expires_in");
    return seconds.matches("[0-9]{1,9}") ? Long.parseLong(seconds) : 0;
  }

  private String pair() {
    String pair =
        settings.text("MPESA_CONSUMER_KEY") + ":" + settings.text("MPESA_CONSUMER_SECRET");
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
