package com.aetherial.verifier;

import java.sql.SQLException;

/** What is still on its way to a provider or back, oldest first; waiting is no fault. */
final class ClearingReport implements Check {
  private static final String OPEN =
      """
      select a.kind, coalesce(t.reference_type || ' ' || t.reference_id, 'transfer ' || t.id),
        sum(p.amount), min(p.recorded_at),
        extract(day from now() - min(p.recorded_at))::integer
      from ledger.account a join ledger.posting p on p.account_id = a.id
      join ledger.transfer t on t.seq = p.seq
      where a.kind like '%CLEARING'
      group by 1, 2 having sum(p.amount) <> 0 order by 4
      """;

  @Override
  public String name() {
    return "clearing accounts";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    long open = 0;
    try (Rows rows = snapshot.rows(OPEN)) {
      for (; rows.present(); rows.next()) {
        findings.note(
            "OPEN in %s: %d minor units of %s since %s, %d days."
                .formatted(
                    rows.word(1), rows.number(3), rows.word(2), rows.word(4), rows.number(5)));
        open++;
      }
    }
    return open;
  }
}
