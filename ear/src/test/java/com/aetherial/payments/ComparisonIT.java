package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults;
import com.aetherial.simulator.stripe.Outside;
import com.aetherial.simulator.stripe.Webhooks;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was lost on the way is found when both books are compared. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class ComparisonIT {
  private static final String COMPARISONS = "/api/v1/admin/payments/comparisons";
  private static final String DEMO_PASSWORD = "try aetherial today";
  private static final int ALL = 1_000;

  private final Member ada = Member.signsUp();
  private final Outside outside = Provider.simulator().outside();
  private final Webhooks webhooks = Provider.simulator().webhooks();

  @Test
  void a_payment_of_which_nothing_was_heard_is_credited() {
    webhooks.faults().lose(ALL, "");
    Order order = ada.orders("coins-550");
    order.isPaidWith(VISA);
    assertThat(order.state()).isEqualTo("AWAITING_PAYMENT");
    JsonObject report = compare();
    assertThat(order.state()).isEqualTo("CREDITED");
    assertThat(ada.balance()).isEqualTo("550.00");
    assertThat(report.get("recovered").getAsInt()).isPositive();
    assertThat(differencesAbout(report, order.session())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "refund.", "charge.", "checkout.", "payment_intent.", "radar."})
  void whichever_messages_are_lost_the_end_is_the_same(String lost) {
    webhooks.faults().lose(ALL, lost);
    Order refunded = paid();
    Order failing = paid();
    Order disputed = paid();
    outside.refund(payment(refunded), 1_000);
    outside.failRefund(outside.refund(payment(failing), 0));
    outside.closeDispute(outside.dispute(payment(disputed), "fraudulent"), false);
    Aftermath.isQuiet();
    compare();
    assertThat(refunded.state()).isEqualTo("CREDITED");
    assertThat(failing.state()).isEqualTo("CREDITED");
    assertThat(disputed.state()).isEqualTo("CHARGED_BACK");
    assertThat(ada.balance()).isEqualTo("990.00");
    assertThat(compare().get("recovered").getAsInt()).isZero();
    assertThat(ada.balance()).isEqualTo("990.00");
  }

  @Test
  void what_is_behind_without_a_lost_message_is_put_right() {
    Order order = paid();
    order.becomes("CREDITED");
    String refund = outside.refund(payment(order), 500);
    Aftermath.isQuiet();
    TheBooks.change("update payments.refund set state = 'PENDING' where id = ?", refund);
    JsonObject report = compare();
    assertThat(report.get("repaired").getAsInt()).isPositive();
    assertThat(TheBooks.rows("select state from payments.refund where id = ?", refund))
        .containsExactly("SUCCEEDED");
    assertThat(ada.balance()).isEqualTo("495.00");
  }

  @Test
  void what_only_one_side_knows_is_told() {
    String stray = Provider.opensSession(UUID.randomUUID().toString(), 700);
    Order order = paid();
    order.becomes("CREDITED");
    String invented = "re_invented" + UUID.randomUUID().toString().substring(0, 8);
    TheBooks.change(
        "insert into payments.refund (id, purchase_id, amount, currency, state, asked_at)"
            + " values (?, cast(? as uuid), 1, 'USD', 'FAILED', now())",
        invented,
        order.id());
    JsonObject report = compare();
    TheBooks.change("alter table payments.refund disable trigger refund_stays");
    TheBooks.change("delete from payments.refund where id = ?", invented);
    TheBooks.change("alter table payments.refund enable trigger refund_stays");
    assertThat(differencesAbout(report, stray)).containsExactly("MISSING_HERE");
    assertThat(differencesAbout(report, invented)).containsExactly("MISSING_THERE");
  }

  @Test
  void a_page_that_was_made_behind_an_error_is_found_again() {
    Provider.simulator()
        .apiFaults()
        .next(ApiFaults.Kind.FAILS_AFTER, 1, "/v1/checkout/sessions", Duration.ZERO);
    Order order = ada.orders("coins-550");
    assertThat(Provider.sessionsOf(order.id())).containsExactly(order.session());
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    assertThat(ada.balance()).isEqualTo("550.00");
  }

  @Test
  void only_administrators_compare() {
    ada.caller().post(COMPARISONS, "").isRefusal(403, "not-allowed");
    Provider.simulator()
        .apiFaults()
        .next(ApiFaults.Kind.FAILS_BEFORE, 3, "/v1/events", Duration.ZERO);
    Member.named("admin")
        .caller()
        .post(COMPARISONS, "")
        .isRefusal(503, "payment-provider-unavailable");
    JsonObject last =
        Member.named("admin").caller().get(COMPARISONS).is(200).list().get(0).getAsJsonObject();
    assertThat(last.get("failure").getAsString()).isNotBlank();
    compare();
  }

  @Test
  void the_page_shows_the_connection_the_report_and_a_message_to_try_again() {
    compare();
    String stuck = "evt_stuck" + UUID.randomUUID().toString().substring(0, 8);
    TheBooks.change(
        "insert into kernel.inbox (source, external_id, kind, payload, state, attempts, last_error)"
            + " values ('stripe', ?, 'refund.created', '{}', 'DEAD', 30, 'It failed.')",
        stuck);
    String cookie = BrowserVisit.cookieOf("admin", DEMO_PASSWORD);
    String origin = RunningAetherial.get().baseUrl().toString();
    String page = Caller.browser(cookie, origin).get("/admin/payments").is(200).body();
    TheBooks.change("delete from kernel.inbox where external_id = ?", stuck);
    assertThat(page)
        .contains("/api/v1/payments/webhooks/stripe", "Simulated", "Compare now", stuck)
        .contains("It failed.", "Try again")
        .doesNotContainPattern("payments\\.(gateway|report|open|stuck|compared|admin)");
  }

  private Order paid() {
    Order order = ada.orders("coins-550");
    order.isPaidWith(VISA);
    return order;
  }

  private static JsonObject compare() {
    return Member.named("admin").caller().post(COMPARISONS, "").is(200).json();
  }

  private static List<String> differencesAbout(JsonObject report, String id) {
    List<String> problems = new ArrayList<>();
    for (JsonElement each : report.getAsJsonArray("found")) {
      if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
        problems.add(each.getAsJsonObject().get("problem").getAsString());
      }
    }
    return problems;
  }

  private static String payment(Order order) {
    return Provider.paymentOf(order.session());
  }
}
