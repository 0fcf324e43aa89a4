package com.aetherial.payouts;

import com.aetherial.payments.MoneyView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a file, or one that waits for the bank's answer.
 *
 * @param state QUEUED, BATCHED, SETTLED, REFUSED, RETURNED or TAKEN_BACK
 * @param bankStatus what the bank said last; null while it said nothing
 * @param reason what that means; null when it gave no reason
 * @param since when its file was sent; null before
 * @param days whole days since then
 */
public record BankPaymentView(
    String endToEndId,
    UUID withdrawalId,
    MoneyView amount,
    String state,
    @Nullable String bankStatus,
    @Nullable String reason,
    @Nullable Instant since,
    int days) {}
