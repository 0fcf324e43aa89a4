package com.aetherial.payouts;

import com.aetherial.payments.MoneyView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file of the bank said, and what became of it.
 *
 * @param endToEndId our name of the payment; null when it is about a whole file
 * @param withdrawalId the withdrawal; null when the payment is unknown
 * @param outcome APPLIED, KNOWN, NOTED, NOT_OURS, UNKNOWN_PAYMENT, WRONG_AMOUNT, CONTRADICTION or
 *     FAILED
 * @param resolution what was done about a problem; null while nothing was
 */
public record BankLineView(
    UUID importId,
    int number,
    @Nullable String endToEndId,
    @Nullable UUID withdrawalId,
    String status,
    @Nullable String reason,
    @Nullable MoneyView amount,
    String outcome,
    @Nullable String told,
    Instant at,
    @Nullable String resolution) {}
