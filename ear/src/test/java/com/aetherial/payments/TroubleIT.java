package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.aetherial.simulator.stripe.Outside;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What went otherwise is told to whoever can do something about it, and to nobody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class TroubleIT {
  private static final String DEMO_PASSWORD = "try aetherial today";
  private static final String WITHOUT_FUNDS = "4000000000009995";
  private static final int TRIES = 3;

  private final Member ada = Member.signsUp();
  private final Outside outside = Provider.simulator().outside();

  @Test
  void a_buyer_reads_why_the_card_did_not_pay_until_another_one_does() {
    Order order = ada.orders("coins-550");
    order.isPaidWith(WITHOUT_FUNDS);
    Aftermath.isQuiet();
    assertThat(order.now().get("trouble").getAsString()).isEqualTo("TOO_LITTLE_MONEY");
    assertThat(order.comesBack().is(200).body())
        .contains("There was not enough money on your card", "Try another card")
        .doesNotContain("payments.trouble");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    Aftermath.isQuiet();
    assertThat(order.now().has("trouble")).isFalse();
  }

  @Test
  void a_buyer_sees_the_money_and_the_coins_that_went_back() {
    Order order = ada.orders("coins-550");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    String payment = Provider.paymentOf(order.session());
    outside.refund(payment, 1_000);
    outside.closeDispute(outside.dispute(payment, "fraudulent"), false);
    Aftermath.isQuiet();
    JsonObject now = order.now();
    assertThat(now.getAsJsonObject("refunded").get("amount").getAsString()).isEqualTo("10.00");
    assertThat(now.getAsJsonObject("chargedBack").get("amount").getAsString()).isEqualTo("50.00");
    assertThat(now.get("takenBack").getAsString()).isEqualTo("550.00");
    assertThat(order.comesBack().is(200).body()).contains("USD 10.00", "Coins that went back");
  }

  @Test
  void administrators_see_messages_of_the_wrong_mode_and_version_and_what_to_do() {
    String event =
        "{'id':'evt_odd','object':'event','type':'invoice.paid','livemode':true,"
            + "'api_version':'2020-08-27','data':{'object':{'id':'in_odd'}}}";
    Provider.delivers(event.replace('\'', '"')).isRefusal(400, "wrong-livemode");
    Provider.delivers(event.replace('\'', '"').replace("true", "false")).is(200);
    Aftermath.isQuiet();
    String cookie = BrowserVisit.cookieOf("admin", DEMO_PASSWORD);
    String page =
        Caller.browser(cookie, RunningAetherial.get().baseUrl().toString())
            .get("/admin/payments")
            .is(200)
            .body();
    assertThat(page)
        .contains("Messages about the wrong kind of money", "Messages in another version")
        .contains("2020-08-27", "Set the endpoint at Stripe to the version above")
        .doesNotContain("payments.odd");
  }

  @Test
  void a_failure_that_stripe_remembers_does_not_keep_the_buyer_waiting() {
    String key = Member.freshKey();
    Provider.simulator()
        .apiFaults()
        .next(Kind.FAILS_BEFORE, TRIES, "/v1/checkout/sessions", Duration.ZERO);
    ada.orders("coins-550", key).isRefusal(503, "payment-provider-unavailable");
    Provider.simulator().apiFaults().none();
    String purchase =
        TheBooks.rows(
                "select b.id::text from payments.purchase b join identity.person p"
                    + " on p.id = b.person_id where p.username = ?",
                ada.username())
            .get(0);
    TheBooks.change(
        "update payments.checkout_attempt set failed_at = now() - interval '3 minutes'"
            + " where purchase_id = cast(? as uuid)",
        purchase);
    Order order = Order.of(ada, ada.orders("coins-550", key).is(201));
    assertThat(Provider.sessionsOf(purchase)).containsExactly(order.session());
    assertThat(
            TheBooks.rows(
                "select attempt::text from payments.checkout_attempt"
                    + " where purchase_id = cast(? as uuid)",
                purchase))
        .containsExactly("2");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
  }

  @Test
  void secrets_stand_in_no_log_and_on_no_page() {
    Order order = ada.orders("coins-550");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    Provider.delivers("{}", "t=1,v1=00").isRefusal(400, "invalid-signature");
    String cookie = BrowserVisit.cookieOf("admin", DEMO_PASSWORD);
    Caller admin = Caller.browser(cookie, RunningAetherial.get().baseUrl().toString());
    Map<String, String> phones = RunningAetherial.get().mpesa().environment();
    List<String> secrets =
        List.of(
            "sk_test_simulator",
            RunningAetherial.get().webhookSecret(),
            "whsec_",
            phones.get("MPESA_CONSUMER_SECRET"),
            phones.get("MPESA_PASSKEY"),
            phones.get("MPESA_INITIATOR_PASSWORD"));
    for (String page :
        List.of(
            "/admin/payments",
            "/admin/plans",
            "/admin/mpesa",
            "/wallet/buy",
            "/wallet/plans",
            "/openapi")) {
      assertThat(admin.get(page).is(200).body()).as(page).doesNotContain(secrets);
    }
    assertThat(admin.get("/api/v1/admin/payments/comparisons").is(200).body())
        .doesNotContain(secrets);
    assertThat(ServerLog.since(0)).doesNotContain(secrets);
  }
}
