package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Coins from the treasury to a member.
 *
 * @param to the receiver's username, in any case
 * @param amount a decimal above nothing with at most two places
 * @param reason why, 1 to 280 characters; the member sees it
 */
public record GiveCoins(
    @NotBlank @Size(max = 30) String to,
    @CoinAmount String amount,
    @NotBlank @Size(max = 280) String reason) {}
