package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.PurchaseState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as its buyer sees it.
 *
 * @param id its identity
 * @param state how far it has come
 * @param coins what is paid for
 * @param bonus what the house adds
 * @param price what it costs
 * @param bundle code of the bundle, or null for a free amount
 * @param sessionId the provider's name for it
 * @param checkoutUrl where to pay, only while that is possible
 * @param gateway by which it is paid
 * @param reason a word for why it was not paid, or empty
 * @param createdAt when it was ordered
 * @param creditedAt when the coins arrived
 * @param refunded money that was sent back; null where nobody looked
 * @param chargedBack money that a bank took back; null where nobody looked
 * @param takenBack coins that followed the money
 * @param trouble why the last card did not pay; null when none was refused
 */
public record PurchaseView(
    UUID id,
    PurchaseState state,
    Coins coins,
    Coins bonus,
    MoneyView price,
    @Nullable String bundle,
    @Nullable String sessionId,
    @Nullable String checkoutUrl,
    String gateway,
    String reason,
    Instant createdAt,
    @Nullable Instant creditedAt,
    @Nullable MoneyView refunded,
    @Nullable MoneyView chargedBack,
    Coins takenBack,
    @Nullable CardTrouble trouble) {
  static PurchaseView of(Purchase purchase) {
    return of(purchase, null, null, Coins.ZERO, null);
  }

  static PurchaseView of(
      Purchase purchase,
      @Nullable MoneyView refunded,
      @Nullable MoneyView chargedBack,
      Coins takenBack,
      @Nullable CardTrouble trouble) {
    PurchaseOrder order = purchase.order();
    return new PurchaseView(
        purchase.id(),
        purchase.state(),
        order.coins(),
        order.bonus(),
        MoneyView.of(order.price()),
        order.bundle(),
        purchase.sessionId(),
        purchase.checkoutUrl(),
        purchase.way().gateway(),
        "",
        purchase.createdAt(),
        purchase.creditedAt(),
        refunded,
        chargedBack,
        takenBack,
        trouble);
  }

  /** The same, with the reason why it was not paid. */
  PurchaseView because(String word) {
    return new PurchaseView(
        id,
        state,
        coins,
        bonus,
        price,
        bundle,
        sessionId,
        checkoutUrl,
        gateway,
        word,
        createdAt,
        creditedAt,
        refunded,
        chargedBack,
        takenBack,
        trouble);
  }
}
