package com.aetherial.verifier;

import java.sql.SQLException;

/** What goes back is at most what came: reversals and refunds against their originals. */
final class ReturnsCheck implements Check {
  private static final String RETURNS =
      """
      select coalesce(r.reverses, r.refunds), r.id, r.amount, r.reverses is not null, o.amount,
        o.reverses is not null or o.refunds is not null
      from ledger.transfer r left join ledger.transfer o on o.id = coalesce(r.reverses, r.refunds)
      where r.reverses is not null or r.refunds is not null order by 1, r.seq
      """;

  @Override
  public String name() {
    return "reversals and refunds";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    long seen = 0;
    try (Rows rows = snapshot.rows(RETURNS)) {
      String original = "";
      long returned = 0;
      for (; rows.present(); rows.next()) {
        returned = (rows.word(1).equals(original) ? returned : 0) + rows.number(3);
        original = rows.word(1);
        check(rows, returned, findings);
        seen++;
      }
    }
    return seen;
  }

  private static void check(Rows row, long returned, Findings findings) throws SQLException {
    String subject = "transfer " + row.word(1) + ", returned by " + row.word(2);
    if (row.numberOrNull(5) == null) {
      findings.add("original-exists", subject, "an original", null);
    } else if (row.flag(6)) {
      findings.add("original-is-no-return", subject, "an original", "a return");
    } else if (row.flag(4)) {
      findings.mustBe("reversal-is-whole", subject, row.number(5), returned);
    } else if (returned > row.number(5)) {
      findings.add("refunded-at-most-the-original", subject, row.number(5), returned);
    }
  }
}
