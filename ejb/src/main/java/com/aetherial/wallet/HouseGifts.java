package com.aetherial.wallet;

import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.kernel.Notice;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Coins that the house gives by a rule, and no administrator by hand. */
@Stateless
public class HouseGifts {
  @Inject Ledger ledger;
  @Inject People people;
  @Inject Event<Notice> notices;

  /**
   * Gives coins of the treasury, as PROMO: given coins are for spending.
   *
   * @param key under which they are given once
   * @param amount a decimal above nothing with at most two places
   * @param source whose rule it was, such as a plugin
   * @return whether they were given now, and not before
   * @throws NoSuchPerson when there is nobody
   * @throws com.aetherial.ledger.SupplyExhausted when the treasury has not enough
   */
  public boolean give(String key, UUID personId, String amount, String reason, String source) {
    PersonName to = people.find(personId).orElseThrow(() -> new NoSuchPerson("?"));
    Coins coins = Coins.parse(amount);
    Posted posted =
        ledger.post(
            RequestKey.of(key, coins),
            new Cause(TransferKind.REWARD, to.id(), reason, "plugin", source),
            List.of(
                Leg.of(SystemAccount.TREASURY, coins.negate()),
                Leg.of(to.id(), Bucket.PROMO, coins)));
    if (!posted.isReplay()) {
      notices.fire(
          new Notice(
                  to.id(),
                  "wallet.received",
                  "Aetherial sent you " + posted.amount() + " coins",
                  reason,
                  "/wallet/receipt?id=" + posted.transferId())
              .with("Aetherial", posted.amount().decimal()));
    }
    return !posted.isReplay();
  }
}
