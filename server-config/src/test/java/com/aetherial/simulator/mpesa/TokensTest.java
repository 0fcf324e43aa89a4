package com.aetherial.simulator.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokensTest {
  private final Till till = new Till();

  @AfterEach
  void close() {
    till.close();
  }

  @Test
  void a_token_is_given_for_key_and_secret_only() {
    assertThat(till.askToken(Identity.KEY, Identity.SECRET, "client_credentials").body())
        .contains("access_token", "3599");
    assertThat(till.askToken(Identity.KEY, "wrong", "client_credentials").body())
        .contains("400.008.01");
    assertThat(till.askToken(Identity.KEY, Identity.SECRET, "password").body())
        .contains("400.008.02");
  }

  @Test
  void a_call_needs_a_token_that_has_not_expired() {
    assertThat(till.push("254712345678", 10).statusCode()).isEqualTo(401);
    assertThat(till.withToken().push("254712345678", 10).statusCode()).isEqualTo(200);
    till.provider.expireTokens();
    assertThat(till.push("254712345679", 10).statusCode()).isEqualTo(401);
    assertThat(till.provider.tokensIssued()).isEqualTo(1);
  }

  @Test
  void the_page_shows_what_is_asked_and_another_sites_page_cannot_answer() {
    till.withToken().push("254712345678", 10);
    var page = till.ask(request("/"));
    assertThat(page.body()).contains("Simulation – no real money", "Phone 254712345678", "KES 10");
    assertThat(page.body()).doesNotContain("{{", "<script");
    var foreign =
        request("/_control/phone?phone=254712345678")
            .header("Origin", "https://evil.example")
            .POST(BodyPublishers.noBody());
    assertThat(till.ask(foreign).statusCode()).isEqualTo(403);
    till.post("/_control/phone?phone=254712345678&code=0", Map.of());
    assertThat(till.provider.books().paidInBy("254712345678")).isEqualTo(10);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(till.provider.baseUrl() + path));
  }
}
