package com.aetherial.payouts;

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

/** What members take out. */
@ApplicationScoped
public class PayoutsMeasures implements MeasureSource {
  @Inject MeasureRows rows;

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.sum("payouts.withdrawals", Unit.COUNT, Measure.CURRENCY, "provider"),
        Measure.sum("payouts.paid", Unit.MONEY, Measure.CURRENCY, "provider"));
  }

  @Override
  public List<MeasuredAmount> of(LocalDate day) {
    return rows.of("payouts.figures_of", day);
  }

  @Override
  public Set<LocalDate> changedSince(Instant since) {
    return rows.changed("payouts.days_changed", since);
  }
}
