package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who paid got exactly the coins that were ordered, and nobody got some without a purchase. */
final class PurchasesCheck implements Check {
  private static final Set<String> CREDITED = Set.of("CREDITED", "REFUNDED", "CHARGED_BACK");
  private static final String LEGS =
      """
      select p.id, p.state, p.coins, p.bonus, p.transfer_id, t.id, t.kind, t.reference_id, a.kind,
        case when a.owner_id = p.person_id then l.amount else 0 end
      from payments.purchase p left join ledger.transfer t on t.id = p.transfer_id
      left join lateral unnest(t.accounts, t.amounts) l (account, amount) on true
      left join ledger.account a on a.id = l.account
      order by p.id
      """;
  private static final String WITHOUT =
      """
      select t.id, t.reference_id from ledger.transfer t
      left join payments.purchase p on p.transfer_id = t.id
      where t.kind = 'PURCHASE' and t.reference_type = 'purchase' and p.id is null
      """;

  @Override
  public String name() {
    return "purchases and their coins";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    if (!snapshot.has("payments.purchase")) {
      return 0;
    }
    long seen = 0;
    try (Rows rows = snapshot.rows(LEGS)) {
      while (rows.present()) {
        purchase(rows, findings);
        seen++;
      }
    }
    try (Rows rows = snapshot.rows(WITHOUT)) {
      for (; rows.present(); rows.next()) {
        findings.add(
            "credit-has-a-purchase", "transfer " + rows.word(1), "a purchase", rows.text(2));
      }
    }
    return seen;
  }

  /** Goes over all legs of one purchase. */
  private static void purchase(Rows rows, Findings findings) throws SQLException {
    String id = rows.word(1);
    String subject = "purchase %s (%s)".formatted(id, rows.word(2));
    boolean isCredited = CREDITED.contains(rows.word(2));
    String expected =
        isCredited ? credited(rows.number(3), rows.number(4), "PURCHASE", id) : "no transfer";
    String kind = rows.text(7);
    String reference = rows.text(8);
    boolean isPosted = rows.text(6) != null;
    boolean isNamed = rows.text(5) != null;
    long coins = 0;
    long bonus = 0;
    for (; rows.present() && rows.word(1).equals(id); rows.next()) {
      String bucket = Objects.requireNonNullElse(rows.text(9), "");
      coins += bucket.equals("CASH") || bucket.equals("DEBT") ? rows.number(10) : 0;
      bonus += bucket.equals("PROMO") ? rows.number(10) : 0;
    }
    String found = isNamed ? "a transfer that is not there" : "no transfer";
    findings.mustBe(
        "credited-is-what-was-ordered",
        subject,
        expected,
        isPosted ? credited(coins, bonus, kind, reference) : found);
  }

  private static String credited(
      long coins, long bonus, @Nullable String kind, @Nullable String reference) {
    return "%d coins and %d bonus by a %s for %s".formatted(coins, bonus, kind, reference);
  }
}
