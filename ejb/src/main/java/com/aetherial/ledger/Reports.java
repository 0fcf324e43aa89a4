package com.aetherial.ledger;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** The reports of all checks. */
@ApplicationScoped
class Reports {
  private static final String COLUMNS =
      "select id, started_at, finished_at, requested_by, violations, report::text"
          + " from ledger.reconciliation ";

  @Inject SystemReading system;

  List<Reconciliation> latest(int limit) {
    return system.rows(COLUMNS + "order by started_at desc limit ?1", limit).stream()
        .map(Reports::report)
        .toList();
  }

  Reconciliation find(UUID id) {
    return report(system.rows(COLUMNS + "where id = cast(?1 as uuid)", id.toString()).get(0));
  }

  CheckRun run() {
    Object[] row =
        system
            .rows(
                "select id, requested_by, started_at, ended_at, state, failure, overdue"
                    + " from ledger.check_state()")
            .get(0);
    return new CheckRun(
        (UUID) row[0],
        (UUID) row[1],
        Moments.ofNullable(row[2]),
        Moments.ofNullable(row[3]),
        (String) row[4],
        (String) row[5],
        Boolean.TRUE.equals(row[6]));
  }

  private static Reconciliation report(Object[] row) {
    return new Reconciliation(
        (UUID) row[0],
        Moments.of(row[1]),
        Moments.of(row[2]),
        (UUID) row[3],
        ((Number) row[4]).intValue(),
        violations((String) row[5]));
  }

  private static List<Violation> violations(String report) {
    try (var reader = Jsonp.reader(report)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              one ->
                  new Violation(
                      one.getString("invariant"),
                      one.getString("subject", ""),
                      one.getString("expected", ""),
                      one.getString("found", "")))
          .toList();
    }
  }
}
