package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of a batch.
 *
 * @param to the receiver's username, in any case
 * @param amount a decimal above nothing with at most two places
 * @param note what it is for, at most 280 characters; both sides see it
 * @param from {@code wallet}, the actor's own, which is also meant by nothing; or {@code treasury}
 */
public record BatchTransfer(
    @NotBlank @Size(max = 30) String to,
    @CoinAmount String amount,
    @Nullable @Size(max = 280) String note,
    @Nullable @Pattern(regexp = "wallet|treasury", message = "{wallet.batchFrom}") String from) {
  boolean isFromTreasury() {
    return "treasury".equals(from);
  }
}
