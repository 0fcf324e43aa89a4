package com.aetherial.payments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison with Stripe found.
 *
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it runs
 * @param since from which moment on things were compared
 * @param recovered how many events were fetched that had never arrived
 * @param compared how many things of Stripe's were looked at
 * @param repaired how many differed until the comparison put them right
 * @param differences how many differ still
 * @param found the first hundred of these
 * @param failure why it could not be finished; null when it could
 */
public record StripeComparison(
    Instant startedAt,
    @Nullable Instant finishedAt,
    Instant since,
    int recovered,
    int compared,
    int repaired,
    int differences,
    List<Difference> found,
    @Nullable String failure) {
  public StripeComparison {
    found = List.copyOf(found);
  }

  /** Whether it came to its end and both sides say the same. */
  public boolean isClean() {
    return finishedAt != null && failure == null && differences == 0;
  }
}
