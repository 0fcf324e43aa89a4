package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan is tried before it is paid for, once in a life; its coins come with its first payment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanTrialIT {
  private static final String FAILS_WHEN_RENEWED = "4000000000000341";

  private final Subscriber ada = Subscriber.signsUp();

  @BeforeAll
  static void proCanBeTried() {
    Trials.are("Pro 7");
    Trials.refuses("Pro 7, Gold 7");
  }

  @AfterAll
  static void nothingCanBeTriedAnyMore() {
    Trials.are("");
  }

  @Test
  void the_coins_come_when_the_days_are_over_and_paid() {
    BigDecimal held = TheBooks.supply("held");
    ada.takes("pro", VISA);
    assertThat(ada.plan("state")).isEqualTo("TRIAL");
    assertThat(ada.invoices()).containsExactly("PAID 0.00 0.00");
    ada.has("0.00", "0.00", "0.00");
    assertThat(TheBooks.supply("held")).isEqualByComparingTo(held);
    ada.renews();
    assertThat(ada.plan("state")).isEqualTo("TRIAL");
    ada.renews();
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    assertThat(ada.invoices()).containsExactly("PAID 24.99 350.00", "PAID 0.00 0.00");
    ada.has("249.90", "100.10", "0.00");
  }

  @Test
  void a_card_that_does_not_pay_afterwards_brings_no_coins() {
    ada.takes("pro", FAILS_WHEN_RENEWED);
    ada.renews();
    ada.renews();
    assertThat(ada.plan("state")).isEqualTo("PAST_DUE");
    assertThat(ada.plan("trouble")).isEqualTo("CARD_DECLINED");
    ada.has("0.00", "0.00", "0.00");
    Provider.simulator().outside().replaceCard(ada.stripeId(), VISA);
    Provider.simulator().outside().settle(ada.latestInvoice());
    Aftermath.isQuiet();
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    ada.has("249.90", "100.10", "0.00");
  }

  @Test
  void who_ends_it_pays_nothing_and_does_not_try_again() {
    ada.takes("pro", VISA);
    ada.caller().put("/api/v1/plan/cancellation").is(200);
    ada.renews();
    ada.renews();
    assertThat(ada.lastState()).isEqualTo("CANCELLED");
    ada.has("0.00", "0.00", "0.00");
    ada.takes("pro", VISA);
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    ada.has("249.90", "100.10", "0.00");
  }

  @Test
  void a_page_that_was_left_uses_nothing_up() {
    String left = ada.opens("pro");
    Provider.simulator().outside().expire(left);
    Aftermath.isQuiet();
    ada.takes("pro", VISA);
    assertThat(ada.plan("state")).isEqualTo("TRIAL");
    assertThat(trialsOf(ada)).isEqualTo(1);
  }

  @Test
  void of_two_pages_that_are_finished_one_counts_as_the_trial() {
    String first = ada.opens("pro");
    String close = "/v1/checkout/sessions/" + first + "/expire";
    Provider.simulator().apiFaults().next(Kind.FAILS_BEFORE, 9, close, Duration.ZERO);
    String second = ada.opens("pro");
    assertThat(Provider.simulator().outside().pay(first, VISA)).isEmpty();
    assertThat(Provider.simulator().outside().pay(second, VISA)).isEmpty();
    Provider.simulator().apiFaults().none();
    Aftermath.isQuiet();
    assertThat(trialsOf(ada)).isEqualTo(1);
    assertThat(PlanCareNow.afterwards(ada)).containsExactly("CANCELLED", "TRIAL");
    assertThat(ada.plan("state")).isEqualTo("TRIAL");
    ada.renews(PlanCareNow.living(ada));
    ada.renews(PlanCareNow.living(ada));
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    ada.has("249.90", "100.10", "0.00");
  }

  private static long trialsOf(Subscriber person) {
    return Long.parseLong(
        TheBooks.rows(
                "select count(*)::text from payments.subscription s"
                    + " join identity.person p on p.id = s.person_id"
                    + " where p.username = ? and s.trial_days > 0 and s.stripe_id is not null",
                person.member().username())
            .get(0));
  }
}
