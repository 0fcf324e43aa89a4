package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment by bank and how far it has come.
 *
 * @param state QUEUED, BATCHED, SETTLED, REFUSED, RETURNED or TAKEN_BACK
 * @param batchState how far its file is; null while it is in none
 */
record BankOrderRow(
    String externalId,
    String endToEndId,
    UUID withdrawalId,
    Price amount,
    String state,
    @Nullable String reason,
    @Nullable String batchState) {}
