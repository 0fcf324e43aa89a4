package com.aetherial.ledger;

import static com.aetherial.ledger.BalancesReading.coins;

/** Reads the supply. */
final class SupplyReading {
  private SupplyReading() {}

  static Supply of(Books books) {
    Object[] row =
        (Object[])
            books
                .query(
                    "select policy, sink, cap, minted, treasury, circulating, held, clearing,"
                        + " revenue, burned, debt, dispute_loss, accounted from ledger.supply()")
                .getSingleResult();
    return new Supply(
        (String) row[0],
        (String) row[1],
        coins(row[2]),
        coins(row[3]),
        coins(row[4]),
        coins(row[5]),
        coins(row[6]),
        coins(row[7]),
        coins(row[8]),
        coins(row[9]),
        coins(row[10]),
        coins(row[11]),
        coins(row[12]));
  }
}
