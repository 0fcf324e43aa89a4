package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One cause has one effect: no key, number, reversal or payment was used a second time. */
final class EffectsCheck implements Check {
  private static final String NUMBERS =
      """
      select seq::text, 'number' from (select seq from ledger.transfer union all
        select seq from ledger.refusal union all select seq from ledger.account_change) e
      order by seq
      """;
  private static final String KEYS =
      """
      select request_key, what from (select request_key::text, 'transfer' as what
          from ledger.transfer
        union all select request_key, 'refusal' from ledger.refusal
        union all select request_key, 'hold' from ledger.hold
        union all select request_key, lower(meaning) from ledger.other_key
          where meaning in ('RELEASE', 'BATCH')) k
      order by request_key collate "C"
      """;
  private static final String ONE_COLUMN =
      """
      select %1$s::text, '%2$s' from %2$s where %1$s is not null
      order by %1$s::text collate "C"
      """;
  private static final Map<String, String> COLUMNS = columns();

  @Override
  public String name() {
    return "one effect per cause";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    long seen = unique(snapshot, "number-is-used-once", NUMBERS, findings);
    seen += unique(snapshot, "request-key-is-used-once", KEYS, findings);
    for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
      String table = column.getKey().substring(0, column.getKey().lastIndexOf('.'));
      String name = column.getKey().substring(column.getKey().lastIndexOf('.') + 1);
      if (snapshot.has(table)) {
        String sql = ONE_COLUMN.formatted(name, table);
        seen += unique(snapshot, column.getValue(), sql, findings);
      }
    }
    return seen;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("ledger.transfer.id", "transfer-id-is-used-once");
    columns.put("ledger.transfer.reverses", "transfer-is-reversed-once");
    columns.put("ledger.hold.transfer_id", "capture-belongs-to-one-hold");
    columns.put("payments.purchase.transfer_id", "credit-belongs-to-one-purchase");
    columns.put("payments.purchase.hold_id", "hold-belongs-to-one-purchase");
    columns.put("payments.purchase.session_id", "session-is-credited-once");
    columns.put("payments.purchase.payment_intent_id", "payment-is-credited-once");
    columns.put("payments.clawback.transfer_id", "transfer-belongs-to-one-clawback");
    columns.put("payments.clawback.return_id", "return-belongs-to-one-clawback");
    columns.put("payouts.withdrawal.taken_id", "transfer-belongs-to-one-withdrawal");
    columns.put("payouts.withdrawal.settled_id", "transfer-belongs-to-one-withdrawal");
    columns.put("payouts.withdrawal.released_id", "transfer-belongs-to-one-withdrawal");
    columns.put("payouts.withdrawal.external_id", "payout-has-a-name-of-its-own");
    return columns;
  }

  private static long unique(Snapshot snapshot, String rule, String sql, Findings findings)
      throws SQLException {
    long seen = 0;
    try (Rows rows = snapshot.rows(sql)) {
      String before = null;
      String whatBefore = "";
      for (; rows.present(); rows.next()) {
        if (rows.word(1).equals(before)) {
          findings.add(rule, before, "one", whatBefore + " and " + rows.word(2));
        }
        before = rows.word(1);
        whatBefore = rows.word(2);
        seen++;
      }
    }
    return seen;
  }
}
