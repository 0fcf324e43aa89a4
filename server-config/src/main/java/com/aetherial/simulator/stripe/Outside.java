package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;

/** What customers and their banks do, without a browser. Methods that make something return ids. */
public final class Outside {

  private final Parts parts;

  Outside(Parts parts) {
    this.parts = parts;
  }

  /** Pays a session with a test card; returns the refusal, or nothing when it was paid. */
  public String pay(String sessionId, String cardNumber) {
    return pay(sessionId, card(cardNumber));
  }

  /** Pays a session by bank debit, which succeeds or fails later. */
  public String payByBank(String sessionId, boolean succeeds) {
    return pay(sessionId, succeeds ? TestMethod.BANK_SUCCEEDS : TestMethod.BANK_FAILS);
  }

  private static TestMethod card(String number) {
    return TestMethod.ofNumber(number)
        .orElseThrow(
            () -> StripeError.invalid("card_unknown", "number", "No test card: " + number));
  }

  private String pay(String sessionId, TestMethod method) {
    JsonObject billing =
        Json.object(field("email", "ada@example.com"), field("name", "Ada Example"));
    return parts.world.change(
        () -> parts.checkout.pay(parts.sessions.get(sessionId), method, billing));
  }

  /** Lets a session expire now. */
  public void expire(String sessionId) {
    parts.world.change(() -> parts.sessions.expireIfOpen(parts.sessions.get(sessionId)));
  }

  /**
   * Does now what this object waits for: a debit that settles, a refund, the next step of a payout.
   *
   * @param id a payment intent, charge, refund, payout or invoice
   * @return whether it waited for anything
   */
  public boolean settle(String id) {
    return parts.world.change(
        () -> {
          JsonObject object = parts.world.store.find(id);
          String charge = object == null ? null : Json.textOrNull(object, "latest_charge");
          return parts.world.agenda.hurry(charge == null ? id : charge);
        });
  }

  /** Refunds a charge or payment intent from the dashboard; 0 refunds all that is left. */
  public String refund(String chargeOrIntent, long amount) {
    return parts.world.change(() -> Json.text(parts.refunds.create(chargeOrIntent, amount), "id"));
  }

  /** Lets a refund fail, also one that had succeeded. */
  public void failRefund(String refundId) {
    parts.world.change(() -> parts.refunds.fail(parts.world.store.get("refund", refundId)));
  }

  /** Disputes a charge or payment intent: its money is withdrawn. */
  public String dispute(String chargeOrIntent, String reason) {
    return parts.world.change(
        () -> Json.text(parts.disputes.create(charge(chargeOrIntent), reason), "id"));
  }

  /** Asks about a charge or payment intent without withdrawing money. */
  public String inquire(String chargeOrIntent, String reason) {
    return parts.world.change(
        () -> Json.text(parts.disputes.inquire(charge(chargeOrIntent), reason), "id"));
  }

  /** Ends a dispute: won, and the money comes back, or lost. */
  public void closeDispute(String disputeId, boolean won) {
    parts.world.change(
        () -> parts.disputes.close(parts.world.store.get("dispute", disputeId), won));
  }

  /** Warns that a charge or payment intent looks like fraud. */
  public String warnOfFraud(String chargeOrIntent) {
    return parts.world.change(() -> Json.text(parts.warnings.create(charge(chargeOrIntent)), "id"));
  }

  private JsonObject charge(String chargeOrIntent) {
    JsonObject object = parts.world.store.find(chargeOrIntent);
    String latest = object == null ? null : Json.textOrNull(object, "latest_charge");
    return parts.world.store.get("charge", latest == null ? chargeOrIntent : latest);
  }

  /** From now on a subscription is paid with this test card. */
  public void replaceCard(String subscriptionId, String cardNumber) {
    TestMethod method = card(cardNumber);
    parts.world.change(
        () -> Json.with(subscription(subscriptionId), field("_method", method.name())));
  }

  /** Pauses a subscription until it is resumed through the interface. */
  public void pause(String subscriptionId) {
    parts.world.change(() -> parts.subscriptions.pause(subscription(subscriptionId)));
  }

  private JsonObject subscription(String id) {
    return parts.world.store.get("subscription", id);
  }
}
