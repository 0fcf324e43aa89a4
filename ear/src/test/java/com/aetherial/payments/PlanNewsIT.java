package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News of plans is repeated, late, lost and out of order; the books end the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanNewsIT {
  private static final String COMPARISONS = "/api/v1/admin/payments/comparisons";
  private static final String FAILS_WHEN_RENEWED = "4000000000000341";
  private static final int ALL = 1_000;

  private final Outside outside = Provider.simulator().outside();
  private final Webhooks webhooks = Provider.simulator().webhooks();
  private final Subscriber ada = Subscriber.signsUp();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_any_order_and_however_often_the_end_is_the_same(long seed) {
    webhooks.hold();
    webhooks.faults().duplicate(2);
    webhooks.use(seed % 2 == 0 ? Webhooks.Form.BOTH : Webhooks.Form.SNAPSHOT);
    String session = ada.opens("plus");
    assertThat(outside.pay(session, VISA)).isEmpty();
    String plan = Provider.session(session).get("subscription").getAsString();
    outside.settle(plan);
    outside.settle(plan);
    webhooks.release(Webhooks.Order.SHUFFLED, seed);
    Aftermath.isQuiet();
    compare();
    ada.has("299.70", "90.30", "0.00");
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
  }

  @Test
  void thin_messages_alone_are_enough() {
    webhooks.use(Webhooks.Form.THIN);
    ada.takes("starter", FAILS_WHEN_RENEWED);
    ada.renews();
    assertThat(ada.plan("state")).isEqualTo("PAST_DUE");
    outside.replaceCard(ada.stripeId(), VISA);
    outside.settle(ada.latestInvoice());
    Aftermath.isQuiet();
    ada.has("99.80", "20.20", "0.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "invoice.",
        "invoice.paid",
        "customer.subscription",
        "checkout.",
        "payment_intent."
      })
  void whichever_messages_are_lost_a_comparison_finds_what_they_told(String lost) {
    webhooks.faults().lose(ALL, lost);
    String session = ada.opens("starter");
    assertThat(outside.pay(session, VISA)).isEmpty();
    String plan = Provider.session(session).get("subscription").getAsString();
    outside.settle(plan);
    Aftermath.isQuiet();
    compare();
    ada.has("99.80", "20.20", "0.00");
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
    assertThat(compare().get("repaired").getAsInt()).isZero();
    ada.has("99.80", "20.20", "0.00");
  }

  @Test
  void a_plan_that_began_and_ended_unheard_is_found_with_its_coins() {
    webhooks.faults().lose(ALL, "");
    String session = ada.opens("starter");
    assertThat(outside.pay(session, VISA)).isEmpty();
    String plan = Provider.session(session).get("subscription").getAsString();
    Provider.cancels(plan);
    compare();
    ada.has("49.90", "10.10", "0.00");
    assertThat(ada.lastState()).isEqualTo("CANCELLED");
  }

  @Test
  void a_state_that_is_behind_is_put_right() {
    ada.takes("starter", VISA);
    TheBooks.change(
        "update payments.subscription set state = 'PAST_DUE' where stripe_id = ?", ada.stripeId());
    assertThat(compare().get("repaired").getAsInt()).isPositive();
    assertThat(ada.plan("state")).isEqualTo("ACTIVE");
  }

  @Test
  void a_member_who_comes_back_first_has_the_coins_before_the_message() {
    webhooks.hold();
    String session = ada.opens("starter");
    assertThat(outside.pay(session, VISA)).isEmpty();
    String page =
        Member.inBrowser(ada.member().username())
            .get("/wallet/plans?session_id=" + session)
            .is(200)
            .body();
    assertThat(page).contains("Your plan Starter has begun.").doesNotContain("payments.plan.");
    ada.has("49.90", "10.10", "0.00");
    webhooks.release(Webhooks.Order.KEPT, 0);
    Aftermath.isQuiet();
    ada.has("49.90", "10.10", "0.00");
  }

  @Test
  void somebody_elses_page_and_plan_are_not_there() {
    String session = ada.opens("starter");
    Subscriber eve = Subscriber.signsUp();
    Member.inBrowser(eve.member().username()).get("/wallet/plans?session_id=" + session).is(404);
    Member.inBrowser(eve.member().username()).get("/wallet/plans?session_id=cs_none").is(404);
    outside.expire(session);
    Aftermath.isQuiet();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_message_delivered_a_hundred_times_at_once_grants_once(long seed) {
    ada.takes("starter", VISA);
    String event = Provider.event("invoice.paid", ada.latestInvoice());
    LongStream.range(0, 20 * seed).parallel().forEach(any -> Provider.delivers(event).is(200));
    Aftermath.isQuiet();
    ada.has("49.90", "10.10", "0.00");
  }

  private static JsonObject compare() {
    return Member.named("admin").caller().post(COMPARISONS, "").is(200).json();
  }
}
