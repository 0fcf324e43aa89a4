package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ways to pay in the simulation, with Stripe's own test numbers, and what becomes of each. */
enum TestMethod {
  VISA("4242424242424242", "visa", Outcome.PAID, null),
  MASTERCARD("5555555555554444", "mastercard", Outcome.PAID, null),
  DECLINED("4000000000000002", "visa", Outcome.DECLINED, "generic_decline"),
  WITHOUT_FUNDS("4000000000009995", "visa", Outcome.DECLINED, "insufficient_funds"),
  LOST("4000000000009987", "visa", Outcome.DECLINED, "lost_card"),
  FAILS_WHEN_RENEWED("4000000000000341", "visa", Outcome.PAID, null),
  CONSENT_WHEN_RENEWED("4000002760003184", "visa", Outcome.PAID, null),
  DISPUTED("4000000000000259", "visa", Outcome.PAID, null),
  SUSPICIOUS("4000000000005423", "visa", Outcome.PAID, null),
  REFUNDED_LATER("4000000000007726", "visa", Outcome.PAID, null),
  REFUND_FAILS("4000000000005126", "visa", Outcome.PAID, null),
  BANK_SUCCEEDS("000123456789", "us_bank_account", Outcome.PAID_LATER, null),
  BANK_FAILS("000111111116", "us_bank_account", Outcome.FAILS_LATER, null);

  /** What a first attempt to pay leads to. */
  enum Outcome {
    PAID,
    DECLINED,
    PAID_LATER,
    FAILS_LATER
  }

  private final String number;
  private final String brand;
  private final Outcome outcome;
  private final @Nullable String declineCode;

  TestMethod(String number, String brand, Outcome outcome, @Nullable String declineCode) {
    this.number = number;
    this.brand = brand;
    this.outcome = outcome;
    this.declineCode = declineCode;
  }

  static Optional<TestMethod> ofNumber(String typed) {
    String digits = typed.replaceAll("[ -]", "");
    return Arrays.stream(values()).filter(one -> one.number.equals(digits)).findFirst();
  }

  /** Whether it pays a renewal without its owner. */
  boolean isRenewed() {
    return outcome == Outcome.PAID && this != FAILS_WHEN_RENEWED && this != CONSENT_WHEN_RENEWED;
  }

  Outcome outcome() {
    return outcome;
  }

  @Nullable String declineCode() {
    return declineCode;
  }

  boolean isBank() {
    return outcome == Outcome.PAID_LATER || outcome == Outcome.FAILS_LATER;
  }

  String type() {
    return isBank() ? "us_bank_account" : "card";
  }

  private String last4() {
    return number.substring(number.length() - 4);
  }

  /** The details that payment methods and charges show. */
  JsonObject details() {
    if (isBank()) {
      return Json.object(
          field("bank_name", "STRIPE TEST BANK"),
          field("last4", last4()),
          field("account_holder_type", "individual"),
          field("account_type", "checking"),
          field("routing_number", "110000000"),
          field("fingerprint", name()));
    }
    return Json.object(
        field("brand", brand),
        field("country", "US"),
        field("exp_month", 12),
        field("exp_year", 2034),
        field("fingerprint", name()),
        field("funding", "credit"),
        field("last4", last4()),
        field("network", brand),
        field("wallet", null),
        field(
            "checks",
            Json.object(
                field("address_line1_check", null),
                field("address_postal_code_check", null),
                field("cvc_check", "pass"))));
  }
}
