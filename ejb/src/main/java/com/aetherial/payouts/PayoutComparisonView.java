package com.aetherial.payouts;

import java.util.List;

/**
 * What a comparison with a provider found.
 *
 * @param provider with whom
 * @param compared how many payments the provider knows
 * @param repaired how many withdrawals learnt something
 * @param differences what could not be put right, in sentences
 */
public record PayoutComparisonView(
    String provider, int compared, int repaired, List<String> differences) {
  public PayoutComparisonView {
    differences = List.copyOf(differences);
  }
}
