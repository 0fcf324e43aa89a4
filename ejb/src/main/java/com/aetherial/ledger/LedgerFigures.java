package com.aetherial.ledger;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Whether the books were right when they were last checked; nothing before the first check. */
@Stateless
public class LedgerFigures implements FigureSource {
  @Inject SystemReading system;
  @Inject RecentSupply recent;

  @Override
  public List<Figure> figures() {
    return Stream.of(lastReport(), lastRun(), supply()).flatMap(List::stream).toList();
  }

  private List<Figure> lastReport() {
    return system
        .rows(
            "select violations, extract(epoch from clock_timestamp() - finished_at)::bigint"
                + " from ledger.reconciliation order by started_at desc limit 1")
        .stream()
        .flatMap(
            row ->
                Stream.of(
                    Figure.gauge(
                        "aetherial_ledger_violations",
                        "Wrong facts that the last check of the books found.",
                        row[0]),
                    Figure.gauge(
                        "aetherial_ledger_reconciled_seconds_ago",
                        "Time since the last check of the books.",
                        row[1])))
        .toList();
  }

  private List<Figure> lastRun() {
    return system
        .rows("select state = 'FAILED' or coalesce(overdue, false), id from ledger.check_state()")
        .stream()
        .map(
            row ->
                Figure.gauge(
                    "aetherial_ledger_check_missing",
                    "1 when the last check of the books failed or is overdue.",
                    row[0].equals(true) ? 1 : 0))
        .toList();
  }

  private List<Figure> supply() {
    return List.of(
        Figure.gauge(
            "aetherial_supply_given_out_percent",
            "How much of all coins the treasury has not any more.",
            recent.supply().givenOut()));
  }
}
