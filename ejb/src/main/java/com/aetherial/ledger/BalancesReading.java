package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what a person has. */
final class BalancesReading {
  private static final WalletBalances NOTHING =
      new WalletBalances(
          Coins.ZERO, Coins.ZERO, Coins.ZERO, Coins.ZERO, Map.of(), WalletState.OPEN);

  private BalancesReading() {}

  static WalletBalances of(Books books, UUID person, Duration clearing) {
    List<?> rows =
        books
            .query(
                "select available, held, withdrawable, debt, promo - promo_held,"
                    + " cash - cash_held, earned - earned_held, state"
                    + " from "
                    + Books.IN_THE_NAME_OF
                    + " cross join lateral ledger.wallet(reader.id, cast(?2 as interval)) w")
            .setParameter(1, person.toString())
            .setParameter(2, clearing.toString())
            .getResultList();
    return rows.isEmpty() ? NOTHING : balances((Object[]) rows.get(0));
  }

  private static WalletBalances balances(Object[] row) {
    Map<Bucket, Coins> buckets = new EnumMap<>(Bucket.class);
    buckets.put(Bucket.PROMO, coins(row[4]));
    buckets.put(Bucket.CASH, coins(row[5]));
    buckets.put(Bucket.EARNED, coins(row[6]));
    return new WalletBalances(
        coins(row[0]),
        coins(row[1]),
        coins(row[2]),
        coins(row[3]),
        buckets,
        WalletState.valueOf((String) row[7]));
  }

  static Coins coins(Object column) {
    return Coins.ofMinor(((Number) column).longValue());
  }
}
