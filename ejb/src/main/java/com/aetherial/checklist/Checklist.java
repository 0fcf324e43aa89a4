package com.aetherial.checklist;

import com.aetherial.identity.Actor;
import com.aetherial.identity.EmailAddresses;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.ChecklistStep;
import com.aetherial.kernel.Switches;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Things for a newcomer to try. */
@Stateless
public class Checklist {
  @Inject @Any Instance<ChecklistStep> steps;
  @Inject Claims claims;
  @Inject Reviews reviews;
  @Inject Switches switches;
  @Inject EmailAddresses addresses;
  @Inject Ledger ledger;

  /** The list as the actor sees it. */
  public ChecklistView of(Actor actor) {
    actor.mustHave(Scope.PROFILE_READ);
    Map<String, Coins> paid = claims.of(actor.personId());
    List<StepView> views =
        steps.stream()
            .sorted(Comparator.comparingInt(ChecklistStep::order))
            .map(step -> view(step, actor.personId(), paid))
            .toList();
    return new ChecklistView(
        views,
        claims.isDismissed(actor.personId()),
        views.stream().anyMatch(step -> step.state() != StepState.PAID));
  }

  /**
   * Pays for a step; asking again changes nothing and pays nothing.
   *
   * @throws NoSuchStep when there is no such step, or the list is turned off
   * @throws AddressNotConfirmed when the actor's address is not known to be theirs
   * @throws StepNotDone when the actor has not done it
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough; it can be asked
   *     for again later
   * @throws com.aetherial.ledger.AccountFrozen when the actor's wallet may receive nothing
   */
  public ChecklistView claim(Actor actor, String name) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    ChecklistStep step = named(name);
    UUID person = actor.personId();
    if (addresses.confirmedOf(person).isEmpty()) {
      throw new AddressNotConfirmed();
    }
    if (!step.isDoneForGood(person) && !claims.of(person).containsKey(name)) {
      throw new StepNotDone();
    }
    Coins coins = Coins.ofMinor(step.coinsMinor());
    if (claims.add(person, name, coins)) {
      pay(person, name, coins);
    } else {
      reviews.review(person, step);
    }
    return of(actor);
  }

  /** Hides the list from the actor's dashboard; what was done can still be claimed. */
  public void dismiss(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    claims.dismiss(actor.personId());
  }

  /** Shows the list on the actor's dashboard again. */
  public void bringBack(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    claims.bringBack(actor.personId());
  }

  private void pay(UUID person, String name, Coins coins) {
    ledger.post(
        RequestKey.of("checklist:" + name + ":" + person, coins),
        new Cause(
            TransferKind.REWARD,
            person,
            "A step of the checklist",
            "checklist",
            name.replace('.', ':')),
        List.of(
            Leg.of(SystemAccount.TREASURY, coins.negate()), Leg.of(person, Bucket.PROMO, coins)));
  }

  private ChecklistStep named(String name) {
    return steps.stream()
        .filter(step -> step.name().equals(name) && switches.isOn(ChecklistSwitch.MODULE))
        .findFirst()
        .orElseThrow(NoSuchStep::new);
  }

  private static StepView view(ChecklistStep step, UUID person, Map<String, Coins> paid) {
    Coins coins = paid.get(step.name());
    if (coins != null) {
      return new StepView(step.name(), coins, step.href(), StepState.PAID);
    }
    return new StepView(
        step.name(),
        Coins.ofMinor(step.coinsMinor()),
        step.href(),
        step.isDone(person) ? StepState.DONE : StepState.OPEN);
  }
}
