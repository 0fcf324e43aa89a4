package com.aetherial.mpesa;

import com.aetherial.kernel.WholeAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls M-Pesa. Nothing here may run while a row of ours is locked. */
@ApplicationScoped
class DarajaClient {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  @Inject MpesaSettings settings;
  @Inject AccessTokens tokens;

  /** Sends a request; a token that is refused is renewed once, as nothing was done with it. */
  DarajaReply post(String path, JsonObject body) {
    DarajaReply reply = postOnce(path, body);
    return reply.isAboutToken() && !reply.code().isEmpty() ? postOnce(path, body) : reply;
  }

  private DarajaReply postOnce(String path, JsonObject body) {
    String token;
    try {
      token = tokens.token(client);
    } catch (IOException none) {
      return DarajaReply.notSent(String.valueOf(none.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DarajaReply.notSent("Interrupted before anything was sent.");
    }
    DarajaReply reply = sent(path, body, token);
    if (reply.isAboutToken()) {
      tokens.forget(token);
    }
    return reply;
  }

  private DarajaReply sent(String path, JsonObject body, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.apiBase() + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    try {
      HttpResponse<String> answer = WholeAnswer.of(client, request, ANSWER);
      return DarajaReply.of(answer.statusCode(), answer.body());
    } catch (ConnectException | HttpConnectTimeoutException away) {
      return DarajaReply.notSent(away.getClass().getSimpleName());
    } catch (IOException silence) {
      return DarajaReply.silence(silence.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DarajaReply.silence("Interrupted while the other side answered.");
    }
  }
}
