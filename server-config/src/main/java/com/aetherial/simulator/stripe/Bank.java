package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.math.BigDecimal;

/** What banks and Stripe's own people do with the platform and its connected accounts. */
public final class Bank {

  private final Parts parts;

  Bank(Parts parts) {
    this.parts = parts;
  }

  /** Adds money to the platform's balance. */
  public void fund(long amount, String currency) {
    parts.world.change(
        () -> {
          JsonObject topup =
              Json.object(
                  field("id", Ids.next("tu_")),
                  field("object", "topup"),
                  field("amount", amount),
                  field("currency", currency),
                  field("status", "succeeded"));
          parts.world.store.put(topup);
          var booked = parts.balances.book("topup", amount, 0, topup);
          Json.with(topup, field("balance_transaction", Json.text(booked, "id")));
          parts.events.emit("balance.available", Balances.of(parts.balances.balances(null)));
        });
  }

  /** Sends everything in a currency to the platform's bank, and answers the payout. */
  public String payOut(String currency) {
    return parts.world.change(() -> Json.text(parts.automatic.create(currency), "id"));
  }

  /** From now on what is paid in one currency is settled in another one, at this rate. */
  public void settleIn(String currency, String into, BigDecimal rate) {
    parts.world.change(() -> parts.balances.exchanges().set(currency, into, rate));
  }

  /** Everything is settled in its own currency again. */
  public void settleAsPaid() {
    parts.world.change(() -> parts.balances.exchanges().none());
  }

  /** Finishes the onboarding of an account without the page. */
  public void finishOnboarding(String accountId) {
    parts.world.change(() -> parts.accounts.finishOnboarding(parts.accounts.get(accountId)));
  }

  /** Asks an account for more, and pays it nothing until it has answered. */
  public void restrict(String accountId) {
    parts.world.change(() -> parts.accounts.restrict(parts.accounts.get(accountId)));
  }

  /** Lets a payout fail, also one that was paid. */
  public void failPayout(String payoutId, String failureCode) {
    parts.world.change(
        () -> parts.payouts.fail(parts.world.store.get("payout", payoutId), failureCode));
  }
}
