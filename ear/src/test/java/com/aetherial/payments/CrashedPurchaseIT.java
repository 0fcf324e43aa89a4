package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Death;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The machine stops in the middle of taking money: both books are the same in the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class CrashedPurchaseIT {
  private static final String BUNDLE = "coins-550";

  private final Member ada = Member.signsUp();

  @Test
  void a_page_whose_name_was_not_written_is_the_page_that_is_paid() {
    String key = Member.freshKey();
    try (Death death = before("update", "old.session_id is null and new.session_id is not null")) {
      ada.orders(BUNDLE, key).isRefusal(500, "internal-error");
      death.strikes();
    }
    Order order = Order.of(ada, ada.orders(BUNDLE, key).is(201));
    assertThat(Provider.sessionsOf(order.id())).containsExactly(order.session());
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    creditedOnce();
  }

  @Test
  void coins_that_were_credited_in_vain_are_credited_once() {
    Order order = ada.orders(BUNDLE);
    String finished = "new.state = 'DONE' and new.payload like '%" + order.id() + "%'";
    try (Death death = new Death("update", "kernel.inbox", finished)) {
      order.isPaidWith(VISA);
      death.strikes();
      assertThat(ada.balance()).isEqualTo("0.00");
    }
    order.becomes("CREDITED");
    creditedOnce();
  }

  @Test
  void coins_whose_taking_back_was_not_written_are_taken_back_once() {
    Order order = ada.orders(BUNDLE);
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    String taken = "new.purchase_id = '" + order.id() + "'";
    try (Death death = new Death("insert", "payments.clawback", taken)) {
      Provider.simulator().outside().refund(Provider.paymentOf(order.session()), 0);
      death.strikes();
      assertThat(ada.balance()).isEqualTo("550.00");
    }
    order.comesTo("REFUNDED");
    Clearing.compare();
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(ada.wallet().get("debt").getAsString()).isEqualTo("0.00");
  }

  @Test
  void a_month_of_a_plan_that_was_not_granted_is_granted_once() {
    var subscriber = new Subscriber(ada);
    String page = subscriber.opens("starter");
    try (Death death = before("insert", "new.invoice_id is not null")) {
      assertThat(Provider.simulator().outside().pay(page, VISA)).isEmpty();
      death.strikes();
      subscriber.has("0.00", "0.00", "0.00");
    }
    Aftermath.isQuiet();
    Clearing.compare();
    subscriber.has("49.90", "10.10", "0.00");
  }

  private Death before(String event, String what) {
    return new Death(event, "payments.purchase", what + " and new.person_id = '" + id() + "'");
  }

  private String id() {
    return TheBooks.rows("select id::text from identity.person where username = ?", ada.username())
        .get(0);
  }

  private void creditedOnce() {
    Aftermath.isQuiet();
    Clearing.compare();
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
    assertThat(ada.balance()).isEqualTo("550.00");
  }
}
