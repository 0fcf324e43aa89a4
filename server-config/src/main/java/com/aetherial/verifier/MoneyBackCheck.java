package com.aetherial.verifier;

import java.sql.SQLException;

/** No more money went back than was paid, and no more coins were taken than were credited. */
final class MoneyBackCheck implements Check {
  private static final String REFUNDS =
      """
      select p.id, p.price, sum(r.amount), bool_and(r.currency = p.currency)
      from payments.purchase p join payments.refund r on r.purchase_id = p.id
      where r.state in ('PENDING', 'REQUIRES_ACTION', 'SUCCEEDED')
      group by p.id order by p.id
      """;
  private static final String CLAWBACKS =
      """
      select p.id, p.coins, p.bonus, sum(c.coins) filter (where c.return_id is null),
        sum(c.bonus) filter (where c.return_id is null)
      from payments.purchase p join payments.clawback c on c.purchase_id = p.id
      group by p.id order by p.id
      """;
  private static final String TRANSFERS =
      """
      select c.id, c.coins + c.bonus, c.from_promo + c.from_cash + c.from_debt, t.amount,
        c.return_id is not null, r.amount
      from payments.clawback c left join ledger.transfer t on t.id = c.transfer_id
      left join ledger.transfer r on r.id = c.return_id order by c.id
      """;

  @Override
  public String name() {
    return "refunds and claw-backs";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    if (!snapshot.has("payments.clawback")) {
      return 0;
    }
    return refunds(snapshot, findings)
        + clawbacks(snapshot, findings)
        + transfers(snapshot, findings);
  }

  private static long refunds(Snapshot snapshot, Findings findings) throws SQLException {
    long seen = 0;
    try (Rows rows = snapshot.rows(REFUNDS)) {
      for (; rows.present(); rows.next()) {
        if (rows.number(3) > rows.number(2) || !rows.flag(4)) {
          findings.add(
              "refunded-at-most-what-was-paid",
              "purchase " + rows.word(1),
              "at most " + rows.number(2) + " in its currency",
              rows.number(3));
        }
        seen++;
      }
    }
    return seen;
  }

  private static long clawbacks(Snapshot snapshot, Findings findings) throws SQLException {
    long seen = 0;
    try (Rows rows = snapshot.rows(CLAWBACKS)) {
      for (; rows.present(); rows.next()) {
        if (rows.number(4) > rows.number(2) || rows.number(5) > rows.number(3)) {
          findings.add(
              "clawed-back-at-most-what-was-credited",
              "purchase " + rows.word(1),
              "at most %d coins and %d bonus".formatted(rows.number(2), rows.number(3)),
              "%d coins and %d bonus".formatted(rows.number(4), rows.number(5)));
        }
        seen++;
      }
    }
    return seen;
  }

  private static long transfers(Snapshot snapshot, Findings findings) throws SQLException {
    long seen = 0;
    try (Rows rows = snapshot.rows(TRANSFERS)) {
      for (; rows.present(); rows.next()) {
        String subject = "claw-back " + rows.word(1);
        findings.mustBe("clawback-is-its-parts", subject, rows.text(2), rows.text(3));
        findings.mustBe("clawback-is-a-transfer", subject, rows.text(2), rows.text(4));
        if (rows.flag(5)) {
          findings.mustBe("return-is-a-transfer", subject, rows.text(2), rows.text(6));
        }
        seen++;
      }
    }
    return seen;
  }
}
