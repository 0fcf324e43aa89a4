package com.aetherial.payments;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.payments.entity.Purchase;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Payments that a bank suspects, and what administrators decide about their coins. */
@Stateless
public class FraudDesk {
  private static final int CASES_MAX = 100;

  @Inject FraudCases cases;
  @Inject Suspicion suspicion;
  @Inject Purchases purchases;
  @Inject People people;
  @Inject Event<AdminAct> acts;

  /** What nobody has looked at to the end, the oldest first. */
  public List<FraudCaseView> open(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    List<FraudCases.Row> rows = cases.open(CASES_MAX);
    Map<UUID, String> names =
        people.usernames(rows.stream().map(FraudCases.Row::personId).collect(Collectors.toSet()));
    return rows.stream().map(row -> view(row, names.getOrDefault(row.personId(), ""))).toList();
  }

  /** Whether a payment of somebody is in question, so that nothing is paid out to them. */
  public boolean isInQuestion(UUID personId) {
    return cases.isInQuestion(personId);
  }

  /**
   * Sets aside what is left of the coins. Doing it again adds nothing.
   *
   * @throws NoSuchWarning when no bank suspects the purchase, or that was looked at to the end
   */
  public void hold(Actor actor, UUID purchaseId) {
    actor.mustHave(Scope.ECONOMY_FREEZE);
    Purchase purchase = purchases.lock(purchaseId).orElseThrow(NoSuchWarning::new);
    FraudCases.Row row = row(purchaseId);
    if (row.hold() == null) {
      var held = suspicion.hold(purchase);
      act(actor, "payments.coinsHeld", purchaseId, held.toString());
    }
  }

  /**
   * Says that there is nothing to suspect: the coins and the withdrawals of the member are free.
   *
   * @throws NoSuchWarning when no bank suspects the purchase, or that was looked at to the end
   * @throws OwnPurchase when it is the actor's own
   */
  public void clear(Actor actor, UUID purchaseId) {
    actor.mustHave(Scope.ECONOMY_FREEZE);
    Purchase purchase = purchases.lock(purchaseId).orElseThrow(NoSuchWarning::new);
    if (purchase.personId().equals(actor.personId())) {
      throw new OwnPurchase();
    }
    FraudCases.Row row = row(purchase.id());
    suspicion.clear(row);
    act(actor, "payments.warningCleared", purchaseId, row.held().toString());
  }

  private FraudCases.Row row(UUID purchaseId) {
    return cases.of(purchaseId).filter(FraudCases.Row::isOpen).orElseThrow(NoSuchWarning::new);
  }

  private void act(Actor actor, String act, UUID purchaseId, String coins) {
    acts.fire(new AdminAct(actor.personId(), act, "purchase", purchaseId).changing(null, coins));
  }

  private FraudCaseView view(FraudCases.Row row, String member) {
    Purchase purchase = purchases.find(row.purchaseId()).orElseThrow(NoSuchPurchase::new);
    return new FraudCaseView(
        row.purchaseId(),
        member,
        purchase.order().total(),
        row.held(),
        row.state().equals("HELD"),
        row.warnedAt());
  }
}
