package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A wish for more coins than there are.
 *
 * @param amount a decimal above nothing with at most two places
 * @param reason why, 1 to 280 characters; it stays in the books
 */
public record AskForCoins(@CoinAmount String amount, @NotBlank @Size(max = 280) String reason) {}
