package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has a first purchase paid back does not keep what it was rewarded with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class FirstPurchaseIT {
  private static final String CLAIM = "/api/v1/checklist/payments.firstPurchase/claim";

  private final Outside outside = Provider.simulator().outside();
  private final Member ada = Member.signsUp();
  private final Caller browser = Member.inBrowser(ada.username());
  private final Order order = ada.orders("coins-100");

  @BeforeEach
  void a_purchase_is_rewarded() {
    TheBooks.change(
        "update identity.person set email_verified_at = now() where username = ?", ada.username());
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    browser.put(CLAIM).is(200);
    has("100.00", "50.00", "0.00");
  }

  @Test
  void a_part_that_goes_back_leaves_the_reward() {
    outside.refund(payment(), 500);
    Aftermath.isQuiet();
    has("50.00", "50.00", "0.00");
  }

  @Test
  void all_that_goes_back_takes_the_reward_and_a_refund_that_fails_brings_it_again() {
    String refund = outside.refund(payment(), 0);
    order.comesTo("REFUNDED");
    has("0.00", "0.00", "0.00");
    browser.put(CLAIM).isRefusal(409, "step-not-done");
    outside.failRefund(refund);
    order.comesTo("CREDITED");
    Aftermath.isQuiet();
    has("100.00", "50.00", "0.00");
  }

  @Test
  void what_was_spent_of_the_reward_is_owed() {
    ada.sends("140").to(Member.signsUp()).is(201);
    outside.refund(payment(), 0);
    order.comesTo("REFUNDED");
    has("0.00", "0.00", "140.00");
  }

  @Test
  void another_purchase_that_stays_keeps_the_reward_or_earns_it_again() {
    outside.refund(payment(), 0);
    order.comesTo("REFUNDED");
    Order another = ada.orders("coins-100");
    another.isPaidWith(VISA);
    another.becomes("CREDITED");
    browser.put(CLAIM).is(200);
    browser.put(CLAIM).is(200);
    has("100.00", "50.00", "0.00");
  }

  private String payment() {
    return Provider.paymentOf(order.session());
  }

  private void has(String cash, String promo, String debt) {
    JsonObject wallet = ada.wallet();
    JsonObject buckets = wallet.getAsJsonObject("buckets");
    assertThat(
            List.of(
                buckets.get("CASH").getAsString(),
                buckets.get("PROMO").getAsString(),
                wallet.get("debt").getAsString()))
        .containsExactly(cash, promo, debt);
  }
}
