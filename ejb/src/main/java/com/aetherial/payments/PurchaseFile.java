package com.aetherial.payments;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.identity.Scope;
import com.aetherial.payments.entity.Purchase;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** One purchase of whomever with all that became of its money, for administrators. */
@Stateless
public class PurchaseFile {
  @Inject Purchases purchases;
  @Inject MoneyBackRows rows;
  @Inject People people;

  /**
   * The purchase.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws NoSuchPurchase when there is none of this name
   */
  public AdminPurchase find(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    Purchase purchase = purchases.find(id).orElseThrow(NoSuchPurchase::new);
    boolean isKnown = purchase.sessionId() != null || purchase.creditedAt() != null;
    return new AdminPurchase(
        PurchaseView.of(purchase),
        people.find(purchase.personId()).map(PersonName::username).orElse(""),
        isKnown ? purchase.providersName() : "",
        rows.of(id));
  }
}
