package com.aetherial.activity;

import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Measure.Unit;
import com.aetherial.kernel.MeasureRows;
import com.aetherial.kernel.MeasureSource;
import com.aetherial.kernel.MeasuredAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** How much members do, module by module. */
@ApplicationScoped
public class ActivityMeasures implements MeasureSource {
  @Inject MeasureRows rows;

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.sum("activity.acts", Unit.COUNT, "module"),
        Measure.average("activity.people", Unit.PEOPLE, "module"));
  }

  @Override
  public List<MeasuredAmount> of(LocalDate day) {
    return rows.of("activity.figures_of", day);
  }
}
