package com.aetherial.ledger;

import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Measure.Unit;
import com.aetherial.kernel.MeasureRows;
import com.aetherial.kernel.MeasureSource;
import com.aetherial.kernel.MeasuredAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** How many coins move. */
@ApplicationScoped
public class LedgerMeasures implements MeasureSource {
  @Inject MeasureRows rows;

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.sum("ledger.transfers", Unit.COUNT, "kind"),
        Measure.sum("ledger.coins", Unit.COINS, "kind"));
  }

  @Override
  public List<MeasuredAmount> of(LocalDate day) {
    return rows.of("ledger.figures_of", day);
  }
}
