package com.aetherial.wallet;

import com.aetherial.identity.People;
import com.aetherial.kernel.DemoData;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.MoveCoins;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Coins and a little history for the demo's members; keyed, so that a second start adds none. */
@ApplicationScoped
public class DemoWallets implements DemoData {
  private static final List<String> MEMBERS = List.of("ada", "grace");
  private static final int ORDER = 10;

  @Inject People people;
  @Inject Ledger ledger;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void create() {
    for (String member : MEMBERS) {
      UUID person = people.named(member).id();
      give(person, member, "start", Bucket.CASH, "500", "Starting coins of the demo");
      give(person, member, "welcome", Bucket.PROMO, "50", "Welcome to Aetherial");
    }
    send("ada", "grace", "12.50", "Lunch on Tuesday, thank you!");
    send("grace", "ada", "30", "My half of the concert tickets");
  }

  private void give(
      UUID person, String member, String what, Bucket bucket, String amount, String reason) {
    Coins coins = Coins.parse(amount);
    ledger.post(
        RequestKey.of("demo:" + what + ":" + member, amount),
        Cause.of(TransferKind.GRANT, null, reason),
        List.of(Leg.of(SystemAccount.TREASURY, coins.negate()), Leg.of(person, bucket, coins)));
  }

  private void send(String from, String to, String amount, String note) {
    UUID sender = people.named(from).id();
    ledger.move(
        RequestKey.of("demo:send:" + from + ":" + to, amount),
        Cause.of(TransferKind.TRANSFER, sender, note),
        new MoveCoins(sender, people.named(to).id(), Coins.parse(amount), List.of(Bucket.CASH)));
  }
}
