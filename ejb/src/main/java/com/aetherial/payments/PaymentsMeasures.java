package com.aetherial.payments;

import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Measure.Unit;
import com.aetherial.kernel.MeasureRows;
import com.aetherial.kernel.MeasureSource;
import com.aetherial.kernel.MeasuredAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is sold and what goes back. */
@ApplicationScoped
public class PaymentsMeasures implements MeasureSource {
  @Inject MeasureRows rows;

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.sum("payments.gross", Unit.MONEY, Measure.CURRENCY, "gateway"),
        Measure.sum("payments.refunded", Unit.MONEY, Measure.CURRENCY),
        Measure.sum("payments.chargedBack", Unit.MONEY, Measure.CURRENCY),
        Measure.sum("payments.net", Unit.MONEY, Measure.CURRENCY),
        Measure.sum("payments.purchases", Unit.COUNT, Measure.CURRENCY, "gateway"),
        Measure.average("payments.payers", Unit.PEOPLE, Measure.CURRENCY),
        Measure.sum("payments.newPayers", Unit.PEOPLE, Measure.CURRENCY),
        Measure.last("payments.monthly", Unit.MONEY, Measure.CURRENCY, "plan"),
        Measure.last("payments.subscribers", Unit.PEOPLE, Measure.CURRENCY, "plan"));
  }

  @Override
  public List<MeasuredAmount> of(LocalDate day) {
    return rows.of("payments.figures_of", day);
  }

  @Override
  public Set<LocalDate> changedSince(Instant since) {
    return rows.changed("payments.days_changed", since);
  }
}
