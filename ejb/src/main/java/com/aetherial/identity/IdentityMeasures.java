package com.aetherial.identity;

import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Measure.Unit;
import com.aetherial.kernel.MeasureRows;
import com.aetherial.kernel.MeasureSource;
import com.aetherial.kernel.MeasuredAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who comes and who goes. */
@ApplicationScoped
public class IdentityMeasures implements MeasureSource {
  @Inject MeasureRows rows;

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.sum("identity.signUps", Unit.PEOPLE),
        Measure.sum("identity.logins", Unit.COUNT),
        Measure.sum("identity.departures", Unit.PEOPLE));
  }

  @Override
  public List<MeasuredAmount> of(LocalDate day) {
    return rows.of("identity.figures_of", day);
  }
}
