package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member takes a plan, and every paid invoice brings its coins once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanIT {
  private static final String FAILS_WHEN_RENEWED = "4000000000000341";
  private static final String CONSENT_WHEN_RENEWED = "4000002760003184";

  private final Outside outside = Provider.simulator().outside();
  private final Subscriber ada = Subscriber.signsUp();

  @Test
  void the_first_month_brings_bought_coins_and_a_bonus() {
    ada.takes("starter", VISA);
    ada.has("49.90", "10.10", "0.00");
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    assertThat(ada.invoices()).containsExactly("PAID 4.99 60.00");
  }

  @Test
  void each_renewal_brings_its_coins_and_nothing_twice() {
    ada.takes("plus", VISA);
    ada.renews();
    ada.renews();
    ada.has("299.70", "90.30", "0.00");
    assertThat(ada.invoices())
        .containsExactly("PAID 9.99 130.00", "PAID 9.99 130.00", "PAID 9.99 130.00");
  }

  @Test
  void a_renewal_that_is_declined_brings_nothing_until_another_card_pays() {
    ada.takes("pro", FAILS_WHEN_RENEWED);
    ada.renews();
    assertThat(ada.plan("state")).isEqualTo("PAST_DUE");
    assertThat(ada.plan("trouble")).isEqualTo("CARD_DECLINED");
    ada.has("249.90", "100.10", "0.00");
    outside.replaceCard(ada.stripeId(), VISA);
    outside.settle(ada.latestInvoice());
    Aftermath.isQuiet();
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    assertThat(ada.now().has("trouble")).isFalse();
    ada.has("499.80", "200.20", "0.00");
  }

  @Test
  void a_bank_that_wants_consent_is_told_apart_from_one_that_declines() {
    ada.takes("starter", CONSENT_WHEN_RENEWED);
    ada.renews();
    assertThat(ada.plan("trouble")).isEqualTo("CARD_NEEDS_CONSENT");
  }

  @Test
  void a_plan_that_nobody_pays_expires() {
    ada.takes("starter", FAILS_WHEN_RENEWED);
    ada.renews();
    String invoice = ada.latestInvoice();
    for (int attempt = 0; attempt < 3; attempt++) {
      outside.settle(invoice);
    }
    Aftermath.isQuiet();
    ada.caller().get("/api/v1/plan").isRefusal(404, "no-subscription");
    assertThat(ada.lastState()).isEqualTo("EXPIRED");
    ada.has("49.90", "10.10", "0.00");
  }

  @Test
  void who_cancels_keeps_the_plan_until_its_month_ends() {
    ada.takes("starter", VISA);
    ada.caller().put("/api/v1/plan/cancellation").is(200);
    ada.caller().put("/api/v1/plan/cancellation").is(200);
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    assertThat(ada.now().get("cancelsAtEnd").getAsBoolean()).isTrue();
    ada.renews();
    ada.caller().get("/api/v1/plan").isRefusal(404, "no-subscription");
    assertThat(ada.lastState()).isEqualTo("CANCELLED");
    ada.has("49.90", "10.10", "0.00");
    ada.takes("plus", VISA);
    ada.has("149.80", "40.20", "0.00");
  }

  @Test
  void who_thinks_again_is_renewed() {
    ada.takes("starter", VISA);
    ada.caller().put("/api/v1/plan/cancellation").is(200);
    ada.caller().put("/api/v1/plan/resumption").is(200);
    ada.renews();
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    ada.has("99.80", "20.20", "0.00");
  }

  @Test
  void a_paused_plan_brings_nothing_and_goes_on_with_a_new_month() {
    ada.takes("starter", VISA);
    outside.pause(ada.stripeId());
    Aftermath.isQuiet();
    assertThat(ada.plan("state")).isEqualTo("PAUSED");
    ada.caller().put("/api/v1/plan/resumption").is(200);
    Aftermath.isQuiet();
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    ada.has("99.80", "20.20", "0.00");
  }

  @Test
  void nobody_has_two_plans_and_a_key_is_used_once() {
    String key = Member.freshKey();
    String session = ada.asks("starter", key).is(201).text("checkoutUrl");
    assertThat(ada.asks("starter", key).is(201).text("checkoutUrl")).isEqualTo(session);
    ada.asks("plus", key).isRefusal(422, "request-key-reused");
    ada.takes("plus", VISA);
    ada.asks("pro", Member.freshKey()).isRefusal(409, "already-subscribed");
    ada.asks("gold", Member.freshKey()).isRefusal(422, "no-such-plan");
  }

  @Test
  void a_card_that_is_declined_begins_no_plan() {
    String session = ada.opens("starter");
    assertThat(outside.pay(session, Provider.DECLINED)).isNotEmpty();
    Aftermath.isQuiet();
    ada.caller().get("/api/v1/plan").isRefusal(404, "no-subscription");
    outside.expire(session);
    Aftermath.isQuiet();
    assertThat(ada.lastState()).isEqualTo("EXPIRED");
    ada.has("0.00", "0.00", "0.00");
  }
}
