package com.aetherial.payouts;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.MoneyView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a withdrawal would be, before anybody agrees to it.
 *
 * @param methodId where the money would go
 * @param destination the mask of it
 * @param coins what the member gives
 * @param fee the part that the platform keeps as a fee
 * @param amount what arrives
 * @param rate what one coin is paid with, a decimal
 * @param buyingRate what one coin is bought for in the same currency; null where it is not sold
 * @param commissionPercent what lies between both rates, in percent; null where it is not sold
 * @param remaining what could be withdrawn afterwards
 * @param balance what could be spent afterwards
 * @param needsReview whether administrators look first
 */
public record QuoteView(
    UUID methodId,
    String destination,
    Coins coins,
    Coins fee,
    MoneyView amount,
    String rate,
    @Nullable String buyingRate,
    @Nullable String commissionPercent,
    Coins remaining,
    Coins balance,
    boolean needsReview) {}
