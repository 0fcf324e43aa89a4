package com.aetherial.payments;

import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.WalletBalances;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Parts;
import com.aetherial.payments.entity.Share;

/** Which buckets pay for a claw-back. Income is left alone: a debt stops its withdrawal anyway. */
final class ClawbackParts {
  private ClawbackParts() {}

  static Parts of(Share share, WalletBalances has) {
    return of(share, minor(has, Bucket.PROMO), minor(has, Bucket.CASH));
  }

  /** The bonus comes out of PROMO and the rest out of CASH, then each helps the other out. */
  static Parts of(Share share, long promo, long cash) {
    long bonusFromPromo = Math.min(share.bonus(), promo);
    long coinsFromCash = Math.min(share.coins(), cash);
    long missing = share.total() - bonusFromPromo - coinsFromCash;
    long moreCash = Math.min(missing, cash - coinsFromCash);
    long morePromo = Math.min(missing - moreCash, promo - bonusFromPromo);
    return new Parts(
        bonusFromPromo + morePromo, coinsFromCash + moreCash, missing - moreCash - morePromo);
  }

  private static long minor(WalletBalances has, Bucket bucket) {
    return Math.max(0, has.buckets().getOrDefault(bucket, Coins.ZERO).minor());
  }
}
