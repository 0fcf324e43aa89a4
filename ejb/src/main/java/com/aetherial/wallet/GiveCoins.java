package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Coins from the treasury to a member.
 *
 * @param to the receiver's username, in any case
 * @param amount a decimal above nothing with at most two places
 * @param reason why, 1 to 280 characters; the member sees it
 * @param effectiveAt when it counts from, at most a year ago; null or left out for now
 */
public record GiveCoins(
    @NotBlank @Size(max = 30) String to,
    @CoinAmount String amount,
    @NotBlank @Size(max = 280) String reason,
    @Nullable Instant effectiveAt) {
  /** Coins that count from now on. */
  public static GiveCoins now(
      @Nullable String to, @Nullable String amount, @Nullable String reason) {
    return new GiveCoins(to, amount, reason, null);
  }
}
