package com.aetherial.payments;

import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.InvoiceNews.Line;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a paid invoice brings. It becomes a purchase of its own, whose coins follow its money
 * back like those of every other one; the invoice's name lets it happen once.
 */
@ApplicationScoped
class PlanGrants {
  @Inject PlanPrices prices;
  @Inject PriceList tariffs;
  @Inject Purchases purchases;
  @Inject BilledPurchases billed;
  @Inject Crediting crediting;
  @Inject PlanHolds holds;
  @Inject Time time;

  /** Puts the coins into the wallet; answers how many, which is nothing without money. */
  Coins grant(Subscription plan, InvoiceNews invoice, Funds funds) {
    Map<String, PlanTerms> terms =
        prices.terms(invoice.lines().stream().map(Line::priceId).collect(Collectors.toSet()));
    Optional<PurchaseOrder> order =
        PlanGrant.of(invoice, terms, tariffs.rateOrNull(invoice.currency()));
    return order.map(found -> credit(plan, invoice, found, funds)).orElse(Coins.ZERO);
  }

  private Coins credit(Subscription plan, InvoiceNews invoice, PurchaseOrder order, Funds funds) {
    Instant now = time.now();
    UUID id = Ids.next();
    var key = RequestKey.of("invoice:" + invoice.id(), order.coins(), order.bonus());
    billed.add(id, plan.personId(), key, order, invoice.id(), now);
    Purchase purchase = purchases.lock(id).orElseThrow(NoSuchPurchase::new);
    purchase.pay(invoice.paymentIntentId(), now);
    purchases.write();
    Posted posted = crediting.credit(purchase, holdFor(plan, order, funds));
    purchase.credit(posted.transferId(), now);
    return order.total();
  }

  /** What was set aside for the first month, once; later ones come from the treasury. */
  private @Nullable UUID holdFor(Subscription plan, PurchaseOrder order, Funds funds) {
    UUID hold = funds == Funds.HOLD ? holds.holdOf(plan, order.total()).orElse(null) : null;
    if (hold == null) {
      holds.giveBack(plan);
    } else {
      holds.end(plan);
    }
    return hold;
  }
}
