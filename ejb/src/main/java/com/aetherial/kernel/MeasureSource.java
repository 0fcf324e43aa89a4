package com.aetherial.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a module counts day by day for those who look at the platform as a whole. Modules expose
 * beans of this type; they are asked in the background, for one day after the other.
 */
public interface MeasureSource {
  /** What there is to count. */
  List<Measure> measures();

  /** All numbers of a day of Greenwich; the same day may be asked for again. */
  List<MeasuredAmount> of(LocalDate day);

  /** Days whose numbers are others since a moment, because news came late. */
  default Set<LocalDate> changedSince(Instant since) {
    return Set.of();
  }
}
