package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;

/** What people and banks outside do, without a browser: pay, settle, fail. */
public final class Outside {

  private final Parts parts;

  Outside(Parts parts) {
    this.parts = parts;
  }

  /** Pays a session with a test card; returns the refusal, or nothing when it was paid. */
  public String pay(String sessionId, String cardNumber) {
    TestMethod method =
        TestMethod.ofNumber(cardNumber)
            .orElseThrow(() -> new IllegalArgumentException("No test card: " + cardNumber));
    return pay(sessionId, method);
  }

  /** Pays a session by bank debit, which succeeds or fails later. */
  public String payByBank(String sessionId, boolean succeeds) {
    return pay(sessionId, succeeds ? TestMethod.BANK_SUCCEEDS : TestMethod.BANK_FAILS);
  }

  private String pay(String sessionId, TestMethod method) {
    JsonObject billing = Json.object("email", "ada@example.com", "name", "Ada Example");
    return parts.world.change(
        () -> parts.checkout.pay(parts.sessions.get(sessionId), method, billing));
  }

  /** Lets a session expire now. */
  public void expire(String sessionId) {
    parts.world.change(() -> parts.sessions.expireIfOpen(parts.sessions.get(sessionId)));
  }

  /** Does now what this charge or refund waits for, and says whether it waited for anything. */
  public boolean settle(String id) {
    return parts.world.change(
        () -> {
          JsonObject object = parts.world.store.find(id);
          String latest = object == null ? null : Json.textOrNull(object, "latest_charge");
          String subject = latest == null ? id : latest;
          return parts.world.agenda.hurry("charge.settle", subject)
              || parts.world.agenda.hurry("refund.succeed", subject)
              || parts.world.agenda.hurry("refund.fail", subject);
        });
  }

  /**
   * Refunds a charge or payment intent from the dashboard; 0 means all; returns the refund's id.
   */
  public String refund(String chargeOrIntent, long amount) {
    return parts.world.change(() -> Json.text(parts.refunds.create(chargeOrIntent, amount), "id"));
  }

  /** Lets a refund fail, also one that had succeeded. */
  public void failRefund(String refundId) {
    parts.world.change(() -> parts.refunds.fail(parts.world.store.get("refund", refundId)));
  }
}
