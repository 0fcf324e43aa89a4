package com.aetherial.payments;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.payments.entity.PaymentWay;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.PurchaseRequest;
import com.aetherial.payments.entity.PurchaseState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Purchases for tests, and what Stripe would say about them. */
final class APurchase {
  static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  static final String SESSION = "cs_test_a1b2c3";
  static final String PAYMENT = "pi_a1b2c3";

  private APurchase() {}

  static Purchase of(String bundle) {
    PurchaseOrder order =
        Tariff.parse(Tariff.BUNDLES_DEFAULT, Tariff.RATE_DEFAULT).order(BuyCoins.bundle(bundle));
    var request = new PurchaseRequest(Ids.next(), "key-1", "ab".repeat(32));
    return new Purchase(
        request,
        PaymentWay.page(StripeCheckout.CODE),
        UUID.randomUUID(),
        order,
        NOW,
        NOW.plus(Duration.ofHours(23)));
  }

  static Purchase fresh() {
    return of("coins-550");
  }

  static Purchase awaiting() {
    Purchase purchase = fresh();
    purchase.awaitPayment(SESSION, "https://pay.example/" + SESSION, purchase.expiresAt());
    return purchase;
  }

  /** A purchase that has come to a state by legal steps. */
  static Purchase in(PurchaseState state) {
    Purchase purchase = state == PurchaseState.CREATED ? fresh() : awaiting();
    switch (state) {
      case CREATED, AWAITING_PAYMENT -> {}
      case PAID -> purchase.pay(PAYMENT, NOW);
      case CREDITED -> {
        purchase.pay(PAYMENT, NOW);
        purchase.credit(UUID.randomUUID(), NOW);
      }
      case EXPIRED -> purchase.expire();
      case FAILED -> purchase.fail();
      case CANCELLED -> purchase.cancel();
      default -> throw new IllegalArgumentException("No step leads to " + state + " yet.");
    }
    return purchase;
  }

  static CheckoutSession session(Purchase purchase, String status, String paymentStatus) {
    return new CheckoutSession(
        SESSION,
        status.equals("open") ? "https://pay.example/" + SESSION : null,
        status,
        paymentStatus,
        purchase.order().price().minor(),
        "usd",
        purchase.id().toString(),
        status.equals("complete") ? PAYMENT : null,
        false,
        purchase.expiresAt());
  }

  static CheckoutSession paid(Purchase purchase) {
    return session(purchase, "complete", "paid");
  }
}
