package com.aetherial.payments;

import com.aetherial.kernel.Notice;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Holds;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts bought coins into the wallet: what was paid for as CASH, what the house adds as PROMO. */
@ApplicationScoped
class Crediting {
  @Inject Holds holds;
  @Inject Ledger ledger;
  @Inject Event<Notice> notices;
  @Inject PaymentHappenings happenings;

  /**
   * Posts the coins; the books let a session have this effect only once, whoever asks.
   *
   * @param hold where they are set aside; null when they come from the treasury
   */
  Posted credit(Purchase purchase, @Nullable UUID hold) {
    PurchaseOrder order = purchase.order();
    RequestKey key =
        RequestKey.of(
            "pay:" + purchase.way().gateway() + ":" + purchase.providersName(),
            purchase.personId(),
            order.coins(),
            order.bonus());
    var cause =
        new Cause(
            TransferKind.PURCHASE,
            purchase.personId(),
            CoinWords.bought(order),
            "purchase",
            purchase.id().toString());
    Posted posted =
        hold == null
            ? ledger.post(key, cause, fromTreasury(purchase))
            : holds.capture(key, cause, hold, gains(purchase));
    tell(purchase);
    happenings.credited(purchase);
    return posted;
  }

  private static List<Leg> gains(Purchase purchase) {
    PurchaseOrder order = purchase.order();
    List<Leg> legs = new ArrayList<>();
    legs.add(Leg.of(purchase.personId(), Bucket.CASH, order.coins()));
    if (order.bonus().isPositive()) {
      legs.add(Leg.of(purchase.personId(), Bucket.PROMO, order.bonus()));
    }
    return legs;
  }

  private static List<Leg> fromTreasury(Purchase purchase) {
    List<Leg> legs = new ArrayList<>(gains(purchase));
    legs.add(Leg.of(SystemAccount.TREASURY, purchase.order().total().negate()));
    return legs;
  }

  private void tell(Purchase purchase) {
    PurchaseOrder order = purchase.order();
    var notice =
        new Notice(
            purchase.personId(),
            "payments.credited",
            CoinWords.coins(order.total()) + " have arrived",
            CoinWords.bought(order),
            "/wallet");
    BigDecimal total = order.total().decimal();
    if (order.plan() != null) {
      notices.fire(notice.worded("credited.plan").with(total, order.plan()));
    } else if (order.bonus().isZero()) {
      notices.fire(notice.worded("credited.bought").with(total));
    } else {
      notices.fire(
          notice
              .worded("credited.bonus")
              .with(total, order.coins().decimal(), order.bonus().decimal()));
    }
  }
}
