package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.DemoCrowd;
import com.aetherial.identity.NotReachable;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.identity.Scope;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.DemoData;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * What the crowd of the demo did with coins. Each movement has a key of its own, so that a second
 * run adds what is missing and nothing else; the same people do the same things everywhere.
 */
@ApplicationScoped
public class DemoHistory implements DemoData {
  private static final int ORDER = 110;
  private static final int TRANSFERS = 160;
  private static final List<String> NOTES =
      List.of("Thank you!", "For the lesson", "Coffee", "", "Half of the tickets", "Well done");

  @Inject People people;
  @Inject Ledger ledger;
  @Inject Transfers transfers;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public boolean isCrowd() {
    return true;
  }

  @Override
  public void create() {
    for (int number = 0; number < DemoCrowd.NAMES.size(); number++) {
      PersonName person = person(number);
      give(person, "coins", Bucket.CASH, 200 + number * 37 % 300, "Bought in the demo, unpaid");
      give(person, "welcome", Bucket.PROMO, 50, "Welcome to Aetherial");
    }
    for (int number = 0; number < TRANSFERS; number++) {
      send(number);
    }
  }

  /** Somebody sends a little to somebody else, now and then to ada or grace. */
  private void send(int number) {
    int crowd = DemoCrowd.NAMES.size();
    PersonName from = person(number * 7 % crowd);
    PersonName other = person((number * 7 + 1 + number % (crowd - 1)) % crowd);
    String to = number % 16 == 0 ? "ada" : number % 16 == 8 ? "grace" : other.username();
    if (to.equals(from.username())) {
      return;
    }
    var command =
        new SendCoins(
            to, (1 + number % 9) + "." + (10 + number % 80), NOTES.get(number % NOTES.size()));
    var actor = new Actor(from.id(), from.username(), Role.MEMBER, Set.of(Scope.EVERYTHING));
    var key = RequestKey.of("demo:history:" + number, command.to(), command.amount());
    try {
      transfers.send(actor, key, command);
    } catch (NotReachable blocked) {
      // Somebody of the crowd has blocked somebody: they get nothing from them, as it should be.
      return;
    }
  }

  private void give(PersonName person, String what, Bucket bucket, int coins, String why) {
    Coins amount = Coins.ofMinor(coins * 100L);
    ledger.post(
        RequestKey.of("demo:" + what + ":" + person.username(), amount),
        Cause.of(TransferKind.GRANT, null, why),
        List.of(
            Leg.of(SystemAccount.TREASURY, amount.negate()), Leg.of(person.id(), bucket, amount)));
  }

  private PersonName person(int number) {
    return people.named(DemoCrowd.usernameOf(DemoCrowd.NAMES.get(number)));
  }
}
