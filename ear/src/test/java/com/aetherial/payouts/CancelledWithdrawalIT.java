package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A withdrawal that Stripe has is taken back: it ends as cancelled, whoever tells that first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class CancelledWithdrawalIT {
  private final Earner ada = Earner.with("250");
  private String id = "";

  @BeforeEach
  void stripeHasIt() {
    Earner.funds(1_000);
    id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
  }

  @AfterEach
  void itIsCancelledAndTheBooksAgree() {
    ada.sees(id, "CANCELLED");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
    ada.heard("asked", "sent", "cancelled");
    Provider.simulator().apiFaults().none();
    Provider.simulator().webhooks().faults().none();
    Earner.theBooksAgree();
  }

  @Test
  void by_the_answer_when_no_message_comes() {
    Provider.simulator().webhooks().faults().lose(100, "");
    assertThat(ada.cancels(id).is(200).text("state")).isEqualTo("CANCELLED");
  }

  @Test
  void by_the_message_when_the_answer_is_no_answer() {
    String cancel = "/v1/payouts/" + Earner.reference(id) + "/cancel";
    Provider.simulator().apiFaults().next(Kind.FAILS_AFTER, 1, cancel, Duration.ZERO);
    ada.cancels(id);
    ada.sees(id, "CANCELLED");
    assertThat(TheBooks.rows("select reason from payouts.withdrawal where id = ?::uuid", id))
        .containsExactly("Cancelled by the member.");
  }

  @Test
  void by_the_sweep_when_the_machine_stopped_after_the_wish() {
    TheBooks.change("update payouts.withdrawal set wanted_back_at = now() where id = ?::uuid", id);
    Earner.hurry(id);
  }
}
