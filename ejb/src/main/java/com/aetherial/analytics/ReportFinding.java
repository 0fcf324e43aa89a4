package com.aetherial.analytics;

import com.aetherial.kernel.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what a report is about. */
@ApplicationScoped
class ReportFinding {
  @Inject MeasureList measures;
  @Inject FigureRows rows;

  Report find(ReportQuery asked) {
    new Period(asked.from(), asked.to()).mustBePossible();
    Measure measure = measures.find(asked.measure()).orElseThrow(NotMeasured::new);
    ReportQuery query = withCurrency(measure, asked);
    return new ReportMaking(measure, query, rows.counted(query.from(), query.to()))
        .of(rows.cells(measure, query));
  }

  /** Money that is not told apart is told apart by currency. */
  private static ReportQuery withCurrency(Measure measure, ReportQuery query) {
    if (measure.unit() != Measure.Unit.MONEY
        || query.by().equals(Measure.CURRENCY)
        || Measure.CURRENCY.equals(query.split())
        || Measure.CURRENCY.equals(query.where())) {
      return query;
    }
    if (query.split() != null) {
      throw new SeveralCurrencies();
    }
    return query.split(Measure.CURRENCY);
  }
}
