package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.EmptyTreasury;
import com.aetherial.testing.Pause;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first payment after a trial must not meet an empty treasury either. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanTrialHoldIT {
  private final Subscriber ada = Subscriber.signsUp();

  @BeforeAll
  static void proCanBeTried() {
    Trials.are("Pro 7");
  }

  @AfterAll
  static void nothingCanBeTriedAnyMore() {
    Trials.are("");
  }

  @Test
  void its_coins_are_set_aside_before_the_days_are_over_and_again_after_a_change_of_mind() {
    BigDecimal held = TheBooks.supply("held");
    ada.takes("pro", VISA);
    isNearItsEnd(held);
    ada.caller().put("/api/v1/plan/cancellation").is(200);
    assertThat(TheBooks.supply("held")).isEqualByComparingTo(held);
    ada.caller().put("/api/v1/plan/resumption").is(200);
    ada.renews();
    isNearItsEnd(held);
    EmptyTreasury.during(
        () -> {
          ada.renews();
          ada.has("249.90", "100.10", "0.00");
        });
    assertThat(TheBooks.supply("held")).isEqualByComparingTo(held);
  }

  private void isNearItsEnd(BigDecimal held) {
    TheBooks.change(
        "update payments.subscription set next_check_at = now(),"
            + " period_end = now() + interval '2 days' where stripe_id = ?",
        ada.stripeId());
    PlanCareNow.sweeps();
    Instant deadline = Instant.now().plusSeconds(30);
    while (TheBooks.supply("held").subtract(held).intValue() != 350) {
      assertThat(Instant.now()).as("set aside for the first payment").isBefore(deadline);
      Pause.shortly();
    }
  }
}
