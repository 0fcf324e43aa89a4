package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.List;

/** The triggers that forbid rewriting are there and switched on. */
final class GuardsCheck implements Check {
  private static final List<String> GUARDS =
      List.of(
          "account.account_starts_well",
          "account.account_stays",
          "transfer.transfer_is_append_only",
          "transfer.transfer_starts_well",
          "transfer.issuer_is_guarded",
          "posting.posting_is_append_only",
          "posting.posting_starts_well",
          "refusal.refusal_is_append_only",
          "other_key.other_key_is_append_only",
          "hand_written.hand_written_is_proved",
          "account_change.account_change_is_append_only",
          "hold.hold_is_resolved_once",
          "hold.hold_stays",
          "hold.hold_is_told",
          "hold_part.hold_part_stays",
          "hold_part.hold_part_is_guarded",
          "fact.fact_is_append_only",
          "reconciliation.reconciliation_is_append_only",
          "supply_request.supply_request_is_guarded",
          "supply_request.supply_request_stays",
          "supply_request.supply_request_is_told",
          "block.block_is_append_only",
          "block_entry.block_entry_is_append_only",
          "supply_policy.supply_policy_stays",
          "supply_policy.policy_bounds_issuer");
  private static final String ENABLED =
      """
      select count(*) from pg_trigger g
      join pg_class c on c.oid = g.tgrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'ledger' and c.relkind = 'r' and g.tgenabled in ('O', 'A')
        and c.relname || '.' || g.tgname = '%s'
      """;

  @Override
  public String name() {
    return "guards of the tables";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    for (String guard : GUARDS) {
      try (Rows rows = snapshot.rows(ENABLED.formatted(guard))) {
        findings.mustBe("guard-is-on", "trigger ledger." + guard, 1L, rows.number(1));
      }
    }
    return GUARDS.size();
  }
}
