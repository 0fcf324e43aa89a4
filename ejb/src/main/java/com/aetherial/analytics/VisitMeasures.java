package com.aetherial.analytics;

import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Measure.Unit;
import com.aetherial.kernel.MeasureRows;
import com.aetherial.kernel.MeasureSource;
import com.aetherial.kernel.MeasuredAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** How many people were here. */
@ApplicationScoped
public class VisitMeasures implements MeasureSource {
  @Inject MeasureRows rows;

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.average("analytics.daily", Unit.PEOPLE),
        Measure.last("analytics.weekly", Unit.PEOPLE),
        Measure.last("analytics.monthly", Unit.PEOPLE));
  }

  @Override
  public List<MeasuredAmount> of(LocalDate day) {
    return rows.of("analytics.figures_of", day);
  }
}
