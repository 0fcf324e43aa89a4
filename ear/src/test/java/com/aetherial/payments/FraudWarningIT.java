package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.Earner;
import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A payment that a bank suspects is looked at, and nothing is paid out to its member meanwhile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class FraudWarningIT {
  private static final String SUSPICIOUS = "4000000000005423";
  private static final String WARNINGS = "/api/v1/admin/payments/warnings";

  private final Outside outside = Provider.simulator().outside();
  private final Caller admin = Member.named("admin").caller();
  private final Earner earner = Earner.with("500");
  private final Member ada = earner.member();
  private final Order order = suspected();

  @Test
  void its_coins_are_held_and_follow_the_money_without_leaving_a_debt() {
    assertThat(withdraws().isRefusal(409, "payment-in-question").body()).contains("A bank");
    assertThat(admin.get(WARNINGS).is(200).body()).contains(order.id());
    admin.put(WARNINGS + "/" + order.id() + "/hold").is(200);
    admin.put(WARNINGS + "/" + order.id() + "/hold").is(200);
    assertThat(ada.wallet().get("held").getAsString()).isEqualTo("550.00");
    outside.refund(Provider.paymentOf(order.session()), 1_000);
    Aftermath.isQuiet();
    assertThat(ada.wallet().get("held").getAsString()).isEqualTo("440.00");
    outside.refund(Provider.paymentOf(order.session()), 0);
    order.comesTo("REFUNDED");
    assertThat(ada.wallet().get("debt").getAsString()).isEqualTo("0.00");
    assertThat(ada.wallet().get("held").getAsString()).isEqualTo("0.00");
    assertThat(admin.get(WARNINGS).is(200).body()).doesNotContain(order.id());
    admin.put(WARNINGS + "/" + order.id() + "/clearance").isRefusal(404, "no-such-warning");
    isFreeToWithdraw();
  }

  @Test
  void what_is_cleared_is_the_members_again() {
    String helper = Member.signsUp().username();
    admin.put("/api/v1/admin/people/" + helper + "/permissions/economy:freeze").is(204);
    Member.inBrowser(helper).put(WARNINGS + "/" + order.id() + "/hold").is(204);
    assertThat(page()).contains("Payments that a bank suspects", ada.username(), "Cleared");
    ada.caller().put(WARNINGS + "/" + order.id() + "/clearance").isRefusal(403, "not-allowed");
    admin.put(WARNINGS + "/" + order.id() + "/clearance").is(200);
    assertThat(ada.wallet().get("held").getAsString()).isEqualTo("0.00");
    assertThat(page()).doesNotContain(ada.username());
    ada.caller().get("/api/v1/notifications").is(200);
    isFreeToWithdraw();
  }

  private Order suspected() {
    Order made = ada.orders("coins-550");
    made.isPaidWith(SUSPICIOUS);
    made.becomes("CREDITED");
    Aftermath.isQuiet();
    return made;
  }

  private Answer withdraws() {
    String wish = "{\"methodId\": \"" + earner.methodId() + "\", \"coins\": \"250\"}";
    return ada.caller().post("/api/v1/withdrawals", wish, "Idempotency-Key", Member.freshKey());
  }

  private void isFreeToWithdraw() {
    Provider.simulator().bank().fund(1_000, "usd");
    withdraws().is(201);
  }

  private static String page() {
    String cookie = BrowserVisit.cookieOf("admin", "try aetherial today");
    String origin = RunningAetherial.get().baseUrl().toString();
    return Caller.browser(cookie, origin).get("/admin/payments").is(200).body();
  }
}
