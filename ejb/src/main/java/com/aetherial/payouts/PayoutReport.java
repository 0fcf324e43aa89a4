package com.aetherial.payouts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison with all providers found.
 *
 * @param finishedAt null while it runs
 * @param compared how many payments the providers know
 * @param repaired how many withdrawals learnt something
 * @param differences how many could not be put right
 * @param providers the same for each provider that can be compared
 */
public record PayoutReport(
    Instant startedAt,
    @Nullable Instant finishedAt,
    int compared,
    int repaired,
    int differences,
    List<PayoutComparisonView> providers) {
  public PayoutReport {
    providers = List.copyOf(providers);
  }
}
