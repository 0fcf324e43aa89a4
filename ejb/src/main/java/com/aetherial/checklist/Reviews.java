package com.aetherial.checklist;

import com.aetherial.checklist.Claims.Claim;
import com.aetherial.kernel.ChecklistStep;
import com.aetherial.kernel.StepReviewed;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.WalletBalances;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes back what a step paid when it was undone, and pays it again when it counts after all. It
 * looks at what is true now, so a repetition moves nothing. What was spent meanwhile is owed.
 */
@ApplicationScoped
class Reviews {
  private static final String DEBT = "DEBT";

  @Inject @Any Instance<ChecklistStep> steps;
  @Inject Claims claims;
  @Inject Ledger ledger;

  void heard(@Observes StepReviewed event) {
    steps.stream()
        .filter(step -> step.name().equals(event.step()))
        .forEach(step -> review(event.personId(), step));
  }

  /** Brings what was paid for a step in line with what counts. */
  void review(UUID person, ChecklistStep step) {
    Claim claim = claims.lock(person, step.name()).orElse(null);
    if (claim == null || claim.isTaken() != step.isKept(person)) {
      return;
    }
    if (claim.isTaken()) {
      payAgain(claim);
    } else {
      takeBack(claim);
    }
  }

  private void takeBack(Claim claim) {
    WalletBalances has = ledger.balancesOf(claim.person());
    long there = Math.max(0, has.buckets().getOrDefault(Bucket.PROMO, Coins.ZERO).minor());
    Coins promo = Coins.ofMinor(Math.min(there, claim.coins().minor()));
    Coins debt = claim.coins().minus(promo);
    post(claim, "What a step of the checklist had paid went back", promo.negate(), debt.negate());
    claims.move(claim, promo, debt);
  }

  private void payAgain(Claim claim) {
    long owed = ledger.balancesOf(claim.person()).debt().minor();
    Coins debt = Coins.ofMinor(Math.min(owed, claim.debt().minor()));
    post(claim, "A step of the checklist", claim.coins().minus(debt), debt);
    claims.move(claim, Coins.ZERO, Coins.ZERO);
  }

  private void post(Claim claim, String words, Coins promo, Coins debt) {
    UUID person = claim.person();
    List<Leg> legs = new ArrayList<>();
    legs.add(Leg.of(SystemAccount.TREASURY, Coins.ZERO.minus(promo).minus(debt)));
    if (!promo.isZero()) {
      legs.add(Leg.of(person, Bucket.PROMO, promo));
    }
    if (!debt.isZero()) {
      legs.add(new Leg(person, DEBT, debt));
    }
    String step = claim.step();
    ledger.post(
        RequestKey.of("checklist:" + step + ":" + person + ":" + claim.moves(), promo, debt),
        new Cause(TransferKind.ADJUSTMENT, person, words, "checklist", step.replace('.', ':')),
        legs);
  }
}
