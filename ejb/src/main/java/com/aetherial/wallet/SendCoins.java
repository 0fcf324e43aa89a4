package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Sending coins to another member.
 *
 * @param to the receiver's username, in any case
 * @param amount a decimal above nothing with at most two places
 * @param note what it is for, at most 280 characters; both sides see it
 */
public record SendCoins(
    @NotBlank @Size(max = 30) String to,
    @CoinAmount String amount,
    @Nullable @Size(max = 280) String note) {}
