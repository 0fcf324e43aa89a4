package com.aetherial.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the application whether it can serve. */
final class Readiness {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final HttpRequest question;
  private String lastAnswer = "it does not answer yet";

  Readiness(URI baseUrl) {
    this.question =
        HttpRequest.newBuilder(baseUrl.resolve("/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
  }

  boolean isGiven() throws InterruptedException {
    try {
      HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
      lastAnswer = answer.statusCode() + " " + answer.body();
      return answer.statusCode() == 200;
    } catch (IOException e) {
      lastAnswer = String.valueOf(e.getMessage());
      return false;
    }
  }

  String lastAnswer() {
    return lastAnswer;
  }
}
