package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.RunningAetherial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmokeIT {
  private final URI baseUrl = RunningAetherial.get().baseUrl();

  @Test
  void the_application_says_that_it_is_ready() throws Exception {
    HttpResponse<String> answer = get("/health/ready");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void the_server_does_not_tell_what_it_is() throws Exception {
    HttpResponse<String> answer = get("/health/ready");
    assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by");
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(baseUrl.resolve(path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
