package com.aetherial.payouts;

import com.aetherial.kernel.WholeAnswer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Hands text messages over by the interface for bulk messages of Africa's Talking.
 *
 * @param client over which; its threads live as long as who made it
 * @param address where they are posted
 * @param username the account there
 * @param key its secret
 * @param sender the name that phones show; empty for the usual one
 */
record TextGateway(HttpClient client, URI address, String username, String key, String sender) {
  private static final Duration ANSWER = Duration.ofSeconds(15);

  /** Sends a text to a number in the international form, once. */
  TextReply send(String number, String text) {
    return send(number, text, ANSWER);
  }

  TextReply send(String number, String text, Duration patience) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("apiKey", key)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(number, text)))
            .build();
    try {
      HttpResponse<String> answer = WholeAnswer.of(client, request, patience);
      return TextReply.of(answer.statusCode(), answer.body());
    } catch (ConnectException | HttpConnectTimeoutException away) {
      return new TextReply(CodeAnswer.FAILED, away.getClass().getSimpleName());
    } catch (IOException silence) {
      return new TextReply(CodeAnswer.UNKNOWN, silence.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new TextReply(CodeAnswer.UNKNOWN, "Interrupted while the gateway answered.");
    }
  }

  private String form(String number, String text) {
    String form =
        "username=" + encoded(username) + "&to=" + encoded(number) + "&message=" + encoded(text);
    return sender.isEmpty() ? form : form + "&from=" + encoded(sender);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
