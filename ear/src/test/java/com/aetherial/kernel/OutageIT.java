package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.DatabaseOutage;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While the database is away people are told so soon, and afterwards all goes on by itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class OutageIT {
  private static final Duration SOON = Duration.ofSeconds(15);

  private final Member ada = Member.with("100");
  private final Member grace = Member.signsUp();

  @Test
  void an_outage_is_told_and_leaves_nothing_half_done() {
    Caller browser = Member.inBrowser(ada.username());
    Member.Sending lunch = ada.sends("1");
    Instant before = Instant.now();
    try (var outage = new DatabaseOutage()) {
      for (int i = 0; i < 3; i++) {
        Answer answer = lunch.to(grace).isRefusal(503, "try-again-later");
        assertThat(answer.header("Retry-After")).as("%s", outage).isNotEmpty();
      }
      Caller.nobody()
          .post("/api/v1/people", Member.signUp("nobody-now"))
          .isRefusal(503, "try-again-later");
      assertThat(browser.get("/wallet").status()).isEqualTo(503);
      assertThat(Caller.nobody().get("/health/ready").status()).isEqualTo(503);
      Caller.nobody().get("/health/live").is(200);
    }
    assertThat(Duration.between(before, Instant.now())).isLessThan(SOON);
    awaitReady();
    lunch.to(grace).is(201);
    lunch.to(grace).is(201);
    assertThat(ada.balance()).isEqualTo("99.00");
    browser.get("/wallet").is(200);
  }

  @Test
  void who_pays_during_an_outage_gets_the_coins_afterwards() {
    Order order = ada.orders("coins-550");
    try (var outage = new DatabaseOutage()) {
      assertThat(order.isPaidWith(Provider.VISA)).as("%s", outage).isEmpty();
      String event = Provider.event("checkout.session.completed", order.session());
      Provider.delivers(event).isRefusal(503, "try-again-later");
    }
    awaitReady();
    order.becomes("CREDITED", Duration.ofSeconds(60));
    assertThat(ada.balance()).isEqualTo("650.00");
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
  }

  private static void awaitReady() {
    Instant deadline = Instant.now().plus(SOON);
    while (Caller.nobody().get("/health/ready").status() != 200
        && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    Caller.nobody().get("/health/ready").is(200);
  }
}
