package com.aetherial.payouts;

import com.aetherial.identity.People;
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
import java.util.UUID;

/**
 * Income of the demo's members: some that has cleared, so that a withdrawal can be tried, and a tip
 * of today that has not.
 */
@ApplicationScoped
public class DemoIncome implements DemoData {
  private static final int ORDER = 20;

  @Inject People people;
  @Inject Ledger ledger;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void create() {
    earn("ada", "before", TransferKind.REFUND, "6000", "Income of the months before");
    earn("ada", "tip", TransferKind.TIP, "40", "A tip for the evening class");
    earn("grace", "before", TransferKind.REFUND, "400", "Income of the months before");
  }

  private void earn(String member, String what, TransferKind kind, String amount, String why) {
    UUID person = people.named(member).id();
    Coins coins = Coins.parse(amount);
    ledger.post(
        RequestKey.of("demo:income:" + what + ":" + member, amount),
        Cause.of(kind, null, why),
        List.of(
            Leg.of(SystemAccount.TREASURY, coins.negate()), Leg.of(person, Bucket.EARNED, coins)));
  }
}
