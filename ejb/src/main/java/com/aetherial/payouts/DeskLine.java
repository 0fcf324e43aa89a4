package com.aetherial.payouts;

import com.aetherial.payouts.entity.Delivery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as administrators see it.
 *
 * @param withdrawal what its member sees
 * @param personId the member
 * @param username how others see the member
 * @param delivery how far the provider is
 * @param attempt how many times it was sent under a new name
 * @param externalId our name of it at the provider
 * @param reference the provider's name of it; null when none is known
 * @param providerSays what the provider said last; null for nothing
 * @param approvals how many administrators approved
 */
public record DeskLine(
    WithdrawalView withdrawal,
    UUID personId,
    String username,
    Delivery delivery,
    int attempt,
    String externalId,
    @Nullable String reference,
    @Nullable String providerSays,
    int approvals) {
  /** Whether administrators have to approve or reject it. */
  public boolean isInReview() {
    return withdrawal.state() == com.aetherial.payouts.entity.WithdrawalState.REVIEW;
  }

  /** Whether another attempt is safe: the last one was definitely refused. */
  public boolean isRetryable() {
    return delivery == Delivery.REFUSED;
  }

  /** Whether a person has to say what became of it. */
  public boolean isUndecided() {
    return delivery == Delivery.MANUAL;
  }
}
