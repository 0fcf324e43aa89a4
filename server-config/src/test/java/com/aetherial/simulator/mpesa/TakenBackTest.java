package com.aetherial.simulator.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakenBackTest {
  private static final String PHONE = "254722345679";
  private final Till till = new Till().withToken();

  @AfterEach
  void close() {
    till.close();
  }

  @Test
  void what_a_phone_has_received_is_taken_back_from_the_page_once() {
    till.pay("one", PHONE, 2_000);
    long before = utility();
    assertThat(page()).contains("Take back");
    assertThat(takesBack().statusCode()).isEqualTo(303);
    assertThat(takesBack().statusCode()).isEqualTo(303);
    assertThat(till.provider.books().paidOutTo(PHONE)).isZero();
    assertThat(till.provider.books().paidOutAs("one")).isZero();
    assertThat(utility() - before).isEqualTo(200_000);
    assertThat(page()).contains("reversed").doesNotContain("Take back");
  }

  @Test
  void what_never_arrived_cannot_be_taken_back() {
    till.pay("one", "254700000004", 100);
    assertThat(till.provider.takeBack("254700000004")).isZero();
  }

  private long utility() {
    return till.provider.books().totals().get("utility").getAsLong();
  }

  private String page() {
    return till.ask(HttpRequest.newBuilder(URI.create(till.provider.baseUrl() + "/"))).body();
  }

  private HttpResponse<String> takesBack() {
    return till.ask(
        HttpRequest.newBuilder(URI.create(till.provider.baseUrl() + "/_control/take-back"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("from_page=true&phone=" + PHONE)));
  }
}
