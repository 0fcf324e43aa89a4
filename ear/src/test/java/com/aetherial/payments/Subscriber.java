package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A member who takes plans. */
record Subscriber(Member member) {
  private static final String PLAN = "/api/v1/plan";

  static Subscriber signsUp() {
    return new Subscriber(Member.signsUp());
  }

  Caller caller() {
    return member.caller();
  }

  Answer asks(String plan, String key) {
    return caller().post(PLAN, choice(plan), "Idempotency-Key", key);
  }

  Answer changesTo(String plan, String key) {
    return caller().post(PLAN + "/changes", choice(plan), "Idempotency-Key", key);
  }

  private static String choice(String plan) {
    return "{\"plan\":\"" + plan + "\"}";
  }

  /** Opens the payment page and answers with its session. */
  String opens(String plan) {
    String id = asks(plan, Member.freshKey()).is(201).text("id");
    return TheBooks.rows(
            "select session_id from payments.subscription where id = cast(? as uuid)", id)
        .get(0);
  }

  /** Takes a plan, pays, and waits until everything was heard. */
  void takes(String plan, String card) {
    assertThat(Provider.simulator().outside().pay(opens(plan), card)).isEmpty();
    Aftermath.isQuiet();
  }

  /** The month is over now. */
  void renews() {
    renews(stripeId());
  }

  void renews(String stripeId) {
    assertThat(Provider.simulator().outside().settle(stripeId)).isTrue();
    Aftermath.isQuiet();
  }

  JsonObject now() {
    return caller().get(PLAN).is(200).json();
  }

  String plan(String part) {
    return now().get(part).getAsString();
  }

  /** The provider's name for the newest plan. */
  String stripeId() {
    return newest("stripe_id");
  }

  /** The state of the newest plan, also when it has ended. */
  String lastState() {
    return newest("state");
  }

  private String newest(String column) {
    return TheBooks.rows(
            "select s."
                + column
                + " from payments.subscription s join identity.person p on p.id = s.person_id"
                + " where p.username = ? order by s.created_at desc limit 1",
            member.username())
        .get(0);
  }

  /** The newest invoice. */
  String latestInvoice() {
    return invoiceList().get(0).get("id").getAsString();
  }

  /** The provider's name for the payment of the newest invoice. */
  String paymentOfLatest() {
    return Provider.paymentOfInvoice(latestInvoice());
  }

  /** State, amount and coins of each invoice, newest first. */
  List<String> invoices() {
    return invoiceList().stream()
        .map(
            one ->
                one.get("state").getAsString()
                    + " "
                    + one.getAsJsonObject("total").get("amount").getAsString()
                    + " "
                    + one.get("coins").getAsString())
        .toList();
  }

  private List<JsonObject> invoiceList() {
    List<JsonObject> all = new ArrayList<>();
    caller().get(PLAN + "/invoices").is(200).list().forEach(one -> all.add(one.getAsJsonObject()));
    return all;
  }

  void has(String cash, String promo, String debt) {
    JsonObject wallet = member.wallet();
    JsonObject buckets = wallet.getAsJsonObject("buckets");
    assertThat(
            List.of(
                buckets.get("CASH").getAsString(),
                buckets.get("PROMO").getAsString(),
                wallet.get("debt").getAsString()))
        .containsExactly(cash, promo, debt);
  }
}
