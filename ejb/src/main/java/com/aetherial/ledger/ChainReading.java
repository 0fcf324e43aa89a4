package com.aetherial.ledger;

import java.util.List;
import java.util.Optional;

/** Reads the head of the audit chain. */
final class ChainReading {
  private ChainReading() {}

  @SuppressWarnings("unchecked")
  static Optional<ChainHead> headOf(Books books) {
    List<Object[]> rows =
        books
            .query(
                "select format, block, hash, last_seq, sealed_at_micros, \"check\""
                    + " from ledger.chain_head()")
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new ChainHead(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    ((Number) row[3]).longValue(),
                    ((Number) row[4]).longValue(),
                    (String) row[5]))
        .findFirst();
  }
}
