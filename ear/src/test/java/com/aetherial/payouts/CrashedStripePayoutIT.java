package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults;
import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.aetherial.testing.Death;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine stops in the middle of paying through Stripe: it is paid once, or not at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class CrashedStripePayoutIT {
  private static final String NOWHERE = "/nowhere";

  private final ApiFaults faults = Provider.simulator().apiFaults();
  private final Earner ada = Earner.with("250");

  @AfterEach
  void bothBooksAgree() {
    faults.none();
    Provider.simulator().webhooks().faults().none();
    Earner.theBooksAgree();
  }

  /** Before the transfer, between transfer and payout, and after both. */
  @ParameterizedTest
  @ValueSource(strings = {"/v1/transfers", "/v1/payouts", NOWHERE})
  void what_was_being_sent_is_asked_about_and_paid_once(String diesAt) {
    Earner.funds(2_000);
    faults.next(Kind.FAILS_BEFORE, 100, diesAt, Duration.ZERO);
    Provider.simulator().webhooks().faults().lose(20, "");
    String id;
    try (Death death = CrashedPayout.beforeTheAnswer(ada)) {
      id = ada.withdraws("250");
      death.strikes();
    }
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("PROCESSING");
    ada.cancels(id).isRefusal(409, "withdrawal-already-sent");
    faults.none();
    Provider.simulator().webhooks().faults().none();
    Earner.hurry(id);
    Earner.delivered(id, "ACCEPTED");
    arrives(Earner.reference(id));
    ada.sees(id, "PAID");
    JsonObject made = Provider.asks("/v1/transfers?transfer_group=wd-" + id + "-1");
    assertThat(made.getAsJsonArray("data")).hasSize(1);
    assertThat(ada.withdrawable()).isEqualTo("0.00");
  }

  @Test
  void news_of_the_end_that_is_not_written_comes_again() {
    Earner.funds(1_000);
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    try (Death death = CrashedPayout.before("PAID", ada)) {
      arrives(Earner.reference(id));
      death.strikes();
    }
    Earner.hurry(id);
    ada.sees(id, "PAID");
  }

  @Test
  void what_was_taken_back_at_the_provider_ends_without_being_paid() {
    Earner.funds(1_000);
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    try (Death death = CrashedPayout.before("CANCELLED", ada)) {
      ada.cancels(id).isRefusal(500, "internal-error");
      death.strikes();
    }
    Earner.hurry(id);
    ada.sees(id, "CANCELLED");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
  }

  private static void arrives(String payout) {
    assertThat(Provider.simulator().outside().settle(payout)).isTrue();
    assertThat(Provider.simulator().outside().settle(payout)).isTrue();
  }
}
