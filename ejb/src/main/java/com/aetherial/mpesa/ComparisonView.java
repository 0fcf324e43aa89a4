package com.aetherial.mpesa;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comparing with M-Pesa's books has found.
 *
 * @param compared how many payments were asked about
 * @param waiting how many of them have no answer yet
 * @param lastToldAt when the last answer came; null before the first
 * @param differences where both books do not say the same, the newest first
 */
public record ComparisonView(
    long compared, long waiting, @Nullable Instant lastToldAt, List<Difference> differences) {
  public ComparisonView {
    differences = List.copyOf(differences);
  }

  /**
   * A payment of which both books do not say the same.
   *
   * @param name what we call it
   * @param kind PUSH when a phone paid, PAYOUT when a phone was paid
   * @param ours how far it has come with us
   * @param theirs MOVED, NOT_MOVED, REVERSED, UNKNOWN or OTHER_AMOUNT
   */
  public record Difference(String name, String kind, long shillings, String ours, String theirs) {}
}
