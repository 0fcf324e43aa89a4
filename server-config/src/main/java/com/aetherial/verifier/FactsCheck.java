package com.aetherial.verifier;

import java.sql.SQLException;

/** Holds and requests for coins are what the chain was told of them. */
final class FactsCheck implements Check {
  private static final String TOLD =
      """
      with told as (
        select 'HOLD_PLACED' as kind, h.id, array[h.id::text, h.request_key,
          encode(h.fingerprint, 'hex'), h.owner_id::text, h.kind::text, h.amount::text,
          case when isfinite(h.expires_at) then %1$s end, h.available_after::text,
          h.asked_by::text, h.reference_type, h.reference_id, h.description, %2$s] as fields
        from ledger.hold h
        union all
        select 'HOLD_RESOLVED', h.id, array[h.id::text, h.state, h.captured::text,
          h.released::text, h.transfer_id::text, h.resolved_by::text, h.resolved_key, %3$s]
        from ledger.hold h where h.state <> 'PENDING'
        union all
        select 'SUPPLY_ASKED', h.id, array[h.id::text, h.amount::text, h.reason,
          h.asked_by::text, %4$s]
        from ledger.supply_request h
        union all
        select 'SUPPLY_DECIDED', h.id, array[h.id::text, h.state, h.decided_by::text,
          h.transfer_id::text, %5$s]
        from ledger.supply_request h where h.state <> 'OPEN'
      )
      select coalesce(f.kind, t.kind), coalesce(f.subject, t.id), f.fields::text, t.fields::text
      from ledger.fact f full join told t on t.id = f.subject and t.kind = f.kind
      order by 2, 1
      """
          .formatted(
              micros("expires_at"),
              micros("placed_at"),
              micros("resolved_at"),
              micros("asked_at"),
              micros("decided_at"));

  @Override
  public String name() {
    return "holds and requests as they were told";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    if (!snapshot.has("ledger.fact")) {
      return 0;
    }
    long seen = 0;
    try (Rows rows = snapshot.rows(TOLD)) {
      for (; rows.present(); rows.next()) {
        String subject = rows.word(1) + " " + rows.word(2);
        findings.mustBe("row-is-as-it-was-told", subject, rows.text(3), rows.text(4));
        seen++;
      }
    }
    return seen;
  }

  private static String micros(String column) {
    return "((extract(epoch from h." + column + ") * 1000000)::bigint)::text";
  }
}
