package com.aetherial.payments;

import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Corrections;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.WalletBalances;
import com.aetherial.ledger.WalletState;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Clawback;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.Parts;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.Refund;
import com.aetherial.payments.entity.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes coins back to the treasury and returns them. The bonus is taken from PROMO first and what
 * was paid for from CASH first; what neither holds is owed, and bought coins fill that debt first.
 */
@ApplicationScoped
class Clawing {
  private static final String DEBT = "DEBT";

  @Inject Ledger ledger;
  @Inject Corrections corrections;

  /**
   * Takes a share of a purchase.
   *
   * @param number how many transfers the purchase had for this before, which makes the key unique
   */
  Clawback take(Purchase purchase, MoneyBack source, Share share, int number, Instant now) {
    UUID person = purchase.personId();
    WalletBalances has = ledger.balancesOf(person);
    Parts parts = ClawbackParts.of(share, has);
    var key =
        RequestKey.of(
            "pay:back:" + purchase.id() + ":" + number, source.id(), share.coins(), share.bonus());
    // Nothing but a chargeback leaves a frozen wallet.
    boolean isPlain = source instanceof Refund && has.state() == WalletState.OPEN;
    var cause =
        new Cause(
            isPlain ? TransferKind.REFUND : TransferKind.CHARGEBACK,
            null,
            CoinWords.takenBack(source, share),
            "purchase",
            purchase.id().toString());
    Posted posted = ledger.post(key, cause, legs(person, parts, -1));
    return new Clawback(source, share, parts, posted.transferId(), now);
  }

  /** Returns what was taken, to where it came from; a debt that was paid meanwhile becomes CASH. */
  Posted giveBack(Purchase purchase, Clawback taken) {
    UUID person = purchase.personId();
    var key = RequestKey.of("pay:back:return:" + taken.id(), taken.transferId());
    var cause =
        new Cause(
            TransferKind.ADJUSTMENT,
            null,
            CoinWords.givenBack(taken.share()),
            "purchase",
            purchase.id().toString());
    Parts parts = taken.parts();
    long owed = ledger.balancesOf(person).debt().minor();
    if (parts.debt() <= owed) {
      return corrections.reverse(key, cause, taken.transferId(), Set.of(person));
    }
    var now = new Parts(parts.promo(), parts.cash() + parts.debt() - owed, owed);
    return ledger.post(key, cause, legs(person, now, 1));
  }

  /** What may be set aside of a share at this moment. */
  Coins freezable(UUID person, Share share) {
    WalletBalances has = ledger.balancesOf(person);
    Parts parts = ClawbackParts.of(share, has);
    boolean isFree = has.debt().isZero() && has.state() == WalletState.OPEN;
    return Coins.ofMinor(isFree ? parts.promo() + parts.cash() : 0);
  }

  private static List<Leg> legs(UUID person, Parts parts, int sign) {
    List<Leg> legs = new ArrayList<>();
    add(legs, person, Bucket.PROMO.name(), sign * parts.promo());
    add(legs, person, Bucket.CASH.name(), sign * parts.cash());
    add(legs, person, DEBT, sign * parts.debt());
    legs.add(Leg.of(SystemAccount.TREASURY, Coins.ofMinor(-sign * parts.total())));
    return legs;
  }

  private static void add(List<Leg> legs, UUID person, String account, long minor) {
    if (minor != 0) {
      legs.add(new Leg(person, account, Coins.ofMinor(minor)));
    }
  }
}
