package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.Destination;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a provider shall pay. It exists only while the provider is called; the destination is opened
 * for it and must not be kept.
 *
 * @param withdrawalId the withdrawal
 * @param personId the member who gets the money
 * @param attempt 1 for the first; a higher one after a definite refusal
 * @param externalId the name of this attempt, the same for every call about it: the withdrawal's
 *     identifier without dashes, a dash and the attempt, at most 35 characters of {@code [0-9a-f-]}
 * @param amount so much, exactly; the fee is subtracted already
 * @param destination where to
 * @param callbackToken 64 hexadecimal digits, the secret part of the path at which the provider's
 *     own callbacks about this attempt arrive; {@link PayoutNews#orderOfCallback} finds the order
 *     by it
 * @param reference the provider's own name of the order from an earlier answer; null before
 * @param sentAt when it was first handed over
 */
public record PayoutOrder(
    UUID withdrawalId,
    UUID personId,
    int attempt,
    String externalId,
    Price amount,
    Destination destination,
    String callbackToken,
    @Nullable String reference,
    Instant sentAt) {
  @Override
  public String toString() {
    return externalId;
  }
}
