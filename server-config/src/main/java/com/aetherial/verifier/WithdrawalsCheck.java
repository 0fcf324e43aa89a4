package com.aetherial.verifier;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Coins that became money left the clearing account once; those that did not came back once. */
final class WithdrawalsCheck implements Check {
  private static final String WITHDRAWALS =
      """
      select w.id, w.state, w.coins, w.settled_id is not null, w.released_id is not null,
        w.returned_id is not null, %s, %s, %s, %s, %s, %s
      from payouts.withdrawal w order by w.id
      """
          .formatted(
              moved("taken_id", "a.kind = 'PAYOUT_CLEARING'"),
              moved("taken_id", "a.owner_id = w.person_id"),
              moved("settled_id", "a.kind = 'PAYOUT_CLEARING'"),
              moved("released_id", "a.kind = 'PAYOUT_CLEARING'"),
              moved("released_id", "a.owner_id = w.person_id"),
              moved("returned_id", "a.owner_id = w.person_id"));

  @Override
  public String name() {
    return "withdrawals";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    if (!snapshot.has("payouts.withdrawal")) {
      return 0;
    }
    long seen = 0;
    try (Rows rows = snapshot.rows(WITHDRAWALS)) {
      for (; rows.present(); rows.next()) {
        check(rows, findings);
        seen++;
      }
    }
    return seen;
  }

  private static void check(Rows row, Findings findings) throws SQLException {
    String subject = "withdrawal %s (%s)".formatted(row.word(1), row.word(2));
    long coins = row.number(3);
    String expected =
        switch (row.word(2)) {
          case "PAID" -> "settled";
          case "RETURNED" -> "settled and returned";
          case "REJECTED", "CANCELLED", "FAILED" -> "released";
          default -> "neither settled nor released";
        };
    findings.mustBe("withdrawal-ends-once", subject, expected, ending(row));
    String rule = "withdrawal-moves-its-coins";
    String taken = subject + ", taken";
    findings.mustBe(rule, taken, sides(coins, -coins), sides(row, 7, 8));
    if (row.flag(4)) {
      findings.mustBe(rule, subject + ", settled", -coins, row.numberOrNull(9));
    }
    if (row.flag(5)) {
      findings.mustBe(rule, subject + ", released", sides(-coins, coins), sides(row, 10, 11));
    }
    if (row.flag(6)) {
      findings.mustBe(rule, subject + ", returned", coins, row.numberOrNull(12));
    }
  }

  private static String ending(Rows row) throws SQLException {
    String settled = row.flag(4) ? "settled" : "";
    String released = row.flag(5) ? " and released" : "";
    String returned = row.flag(6) ? " and returned" : "";
    String all = (settled + released + returned).replaceAll("^ and ", "");
    return all.isEmpty() ? "neither settled nor released" : all;
  }

  private static String sides(Rows row, int clearing, int member) throws SQLException {
    return sides(row.numberOrNull(clearing), row.numberOrNull(member));
  }

  private static String sides(@Nullable Long clearing, @Nullable Long member) {
    return "clearing %d, member %d".formatted(clearing, member);
  }

  /** What a transfer of the withdrawal moved on certain accounts. */
  private static String moved(String transfer, String accounts) {
    return """
    (select sum(l.amount)::bigint from ledger.transfer t
      cross join lateral unnest(t.accounts, t.amounts) l (account, amount)
      join ledger.account a on a.id = l.account where t.id = w.%s and %s)\
    """
        .formatted(transfer, accounts);
  }
}
