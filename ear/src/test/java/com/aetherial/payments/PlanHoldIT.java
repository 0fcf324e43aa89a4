package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.aetherial.testing.EmptyTreasury;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first month of a plan is set aside while it can be paid, so that it is there when it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanHoldIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Subscriber ada = Subscriber.signsUp();

  @Test
  void a_page_that_nobody_pays_on_gives_the_coins_back() {
    BigDecimal before = TheBooks.supply("held");
    String session = ada.opens("starter");
    assertThat(TheBooks.supply("held").subtract(before)).isEqualByComparingTo("60");
    Provider.simulator().outside().expire(session);
    Aftermath.isQuiet();
    assertThat(ada.lastState()).isEqualTo("EXPIRED");
    assertThat(TheBooks.supply("held")).isEqualByComparingTo(before);
  }

  @Test
  void who_looks_at_another_plan_has_one_first_month_set_aside() {
    BigDecimal before = TheBooks.supply("held");
    ada.opens("starter");
    ada.opens("plus");
    assertThat(TheBooks.supply("held").subtract(before)).isEqualByComparingTo("130");
    ada.takes("plus", VISA);
    assertThat(TheBooks.supply("held")).isEqualByComparingTo(before);
  }

  @Test
  void a_plan_that_is_paid_never_meets_an_empty_treasury() {
    String session = ada.opens("starter");
    EmptyTreasury.during(
        () -> {
          Subscriber.signsUp().asks("plus", Member.freshKey()).isRefusal(409, "supply-exhausted");
          assertThat(Provider.simulator().outside().pay(session, VISA)).isEmpty();
          Aftermath.isQuiet();
          ada.has("49.90", "10.10", "0.00");
        });
  }

  @Test
  void a_renewal_that_meets_an_empty_treasury_arrives_when_there_are_coins_again() {
    ada.takes("starter", VISA);
    EmptyTreasury.during(
        () -> {
          Provider.simulator().outside().settle(ada.stripeId());
          assertThat(Provider.simulator().webhooks().awaitQuiet(PATIENCE)).isTrue();
          ada.has("49.90", "10.10", "0.00");
        });
    Aftermath.isQuiet();
    ada.has("99.80", "20.20", "0.00");
  }

  @Test
  void what_is_paid_after_the_coins_went_back_comes_from_the_treasury() {
    String session = ada.opens("starter");
    TheBooks.rows(
        "select (ledger.hold_release(h.hold_id, 'test:gone:' || h.hold_id, null)).state"
            + " from payments.plan_hold h join payments.subscription s on s.id = h.subscription_id"
            + " where s.session_id = ?",
        session);
    assertThat(Provider.simulator().outside().pay(session, VISA)).isEmpty();
    Aftermath.isQuiet();
    ada.has("49.90", "10.10", "0.00");
    ada.renews();
    ada.has("99.80", "20.20", "0.00");
  }

  /** Both pages are paid: one plan stays, the other one is ended and its money and coins go. */
  @Test
  void of_two_plans_that_are_paid_one_stays_and_the_other_is_given_back() {
    String first = ada.opens("starter");
    String close = "/v1/checkout/sessions/" + first + "/expire";
    Provider.simulator().apiFaults().next(Kind.FAILS_BEFORE, 9, close, Duration.ZERO);
    String second = ada.opens("starter");
    for (String page : new String[] {first, second}) {
      assertThat(Provider.simulator().outside().pay(page, VISA)).isEmpty();
    }
    Provider.simulator().apiFaults().none();
    Aftermath.isQuiet();
    ada.has("99.80", "20.20", "0.00");
    assertThat(PlanCareNow.afterwards(ada)).containsExactly("ACTIVE", "CANCELLED");
    ada.has("49.90", "10.10", "0.00");
    Member.named("admin").caller().post("/api/v1/admin/payments/comparisons", "").is(200);
    ada.has("49.90", "10.10", "0.00");
  }
}
