package com.aetherial.payments;

import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.kernel.CauseSource;
import com.aetherial.kernel.CauseView;
import com.aetherial.payments.entity.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Purchases, bills of plans among them, and disputes as causes of transfers. */
@ApplicationScoped
public class PurchaseCauses implements CauseSource {
  private static final String PURCHASE = "purchase";
  private static final String DISPUTE = "dispute";
  private static final String PAGE = "/admin/payments/purchase?id=";

  @Inject Purchases purchases;
  @Inject MoneyBackRows rows;
  @Inject People people;

  @Override
  public Set<String> types() {
    return Set.of(PURCHASE, DISPUTE);
  }

  @Override
  public Optional<CauseView> find(String type, String id) {
    return type.equals(DISPUTE)
        ? rows.purchaseOf(id)
            .map(purchase -> new CauseView("payments.cause.dispute", id, PAGE + purchase))
        : Purchases.idIn(id).flatMap(purchases::find).map(this::view);
  }

  private CauseView view(Purchase purchase) {
    boolean isPlan = purchase.order().plan() != null;
    return new CauseView(
        isPlan ? "payments.cause.invoice" : "payments.cause.purchase",
        people.find(purchase.personId()).map(PersonName::username).orElse(""),
        PAGE + purchase.id());
  }
}
