package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what a person has. */
final class BalancesReading {
  private BalancesReading() {}

  static WalletBalances of(Books books, UUID person) {
    List<?> rows =
        books
            .query(
                "select bucket, available, held, withdrawable, debt"
                    + " from ledger.wallet(cast(?1 as uuid))")
            .setParameter(1, person.toString())
            .getResultList();
    Map<Bucket, Coins> buckets = new EnumMap<>(Bucket.class);
    Coins available = Coins.ZERO;
    Coins held = Coins.ZERO;
    Coins withdrawable = Coins.ZERO;
    Coins debt = Coins.ZERO;
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      buckets.put(Bucket.valueOf((String) row[0]), coins(row[1]));
      available = available.plus(coins(row[1]));
      held = held.plus(coins(row[2]));
      withdrawable = withdrawable.plus(coins(row[3]));
      debt = debt.plus(coins(row[4]));
    }
    return new WalletBalances(available, held, withdrawable, debt, buckets);
  }

  static Coins coins(Object column) {
    return Coins.ofMinor(((Number) column).longValue());
  }
}
