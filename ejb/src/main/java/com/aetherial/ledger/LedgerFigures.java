package com.aetherial.ledger;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whether the books were right when they were last checked; nothing before the first check. */
@Stateless
public class LedgerFigures implements FigureSource {
  @Inject SystemReading system;

  @Override
  public List<Figure> figures() {
    return system
        .rows(
            "select violations, extract(epoch from clock_timestamp() - finished_at)::bigint"
                + " from ledger.reconciliation order by started_at desc limit 1")
        .stream()
        .flatMap(
            row ->
                List.of(
                    Figure.gauge(
                        "aetherial_ledger_violations",
                        "Wrong facts that the last check of the books found.",
                        row[0]),
                    Figure.gauge(
                        "aetherial_ledger_reconciled_seconds_ago",
                        "Time since the last check of the books.",
                        row[1]))
                    .stream())
        .toList();
  }
}
