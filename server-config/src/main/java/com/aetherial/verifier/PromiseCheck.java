package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.Objects;

/** What was promised about the supply is on record, and every minting was agreed to by two. */
final class PromiseCheck implements Check {
  private static final String AT_FIRST = "policy CAPPED, cap 100000000000, sink RECYCLE";
  private static final String PROMISE =
      """
      select format('policy %s, cap %s, sink %s', p.policy, p.cap, p.sink), (
        select c.after from ledger.account_change c
        where c.owner_id = 'ffffffff-ffff-ffff-0001-000000000000' order by c.seq desc limit 1)
      from ledger.supply_policy p where p.currency = 'AEC'
      """;
  private static final String MINTINGS =
      """
      select t.id, t.amount, r.state, r.amount, r.asked_by is distinct from r.decided_by
      from ledger.transfer t left join ledger.supply_request r on r.transfer_id = t.id
      where t.kind = 'MINT' and t.request_key <> 'genesis' order by t.seq
      """;

  @Override
  public String name() {
    return "the promise about the supply";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    if (!snapshot.has("ledger.supply_request")) {
      return 0;
    }
    try (Rows row = snapshot.rows(PROMISE)) {
      if (row.present()) {
        String recorded = Objects.requireNonNullElse(row.text(2), AT_FIRST);
        findings.mustBe("promise-is-on-record", "AEC", recorded, row.text(1));
      }
    }
    long seen = 1;
    try (Rows rows = snapshot.rows(MINTINGS)) {
      for (; rows.present(); rows.next()) {
        boolean isAgreed =
            "MINTED".equals(rows.text(3)) && rows.number(4) == rows.number(2) && rows.flag(5);
        findings.mustBe(
            "minting-was-agreed-to",
            "transfer " + rows.word(1),
            "two people agreed to " + rows.word(2),
            isAgreed ? "two people agreed to " + rows.word(2) : "no such agreement");
        seen++;
      }
    }
    return seen;
  }
}
