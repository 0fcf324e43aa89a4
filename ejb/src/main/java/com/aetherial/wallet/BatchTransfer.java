package com.aetherial.wallet;

import jakarta.validation.constraints.AssertTrue;
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
 * @param kind {@code PRIZE} for a prize of the treasury; left out for a gift or a transfer
 * @param reference what a prize is for, such as {@code tournament:42:1}, at most 200 characters
 * @param from {@code wallet}, the actor's own, which is also meant by nothing; or {@code treasury}
 */
public record BatchTransfer(
    @NotBlank @Size(max = 30) String to,
    @CoinAmount String amount,
    @Nullable @Size(max = 280) String note,
    @Nullable @Pattern(regexp = "wallet|treasury", message = "{wallet.batchFrom}") String from,
    @Nullable @Pattern(regexp = "PRIZE", message = "{wallet.batchKind}") String kind,
    @Nullable @Size(min = 1, max = 200) String reference) {
  /** A gift of the treasury. */
  static BatchTransfer given(String to, String amount, @Nullable String note) {
    return new BatchTransfer(to, amount, note, "treasury", null, null);
  }

  /** Whether what is said of a prize is said of one that the treasury gives. */
  @AssertTrue(message = "{wallet.batchPrize}")
  public boolean isPrizeOfTheTreasury() {
    return (kind == null && reference == null) || (kind != null && isFromTreasury());
  }

  boolean isFromTreasury() {
    return "treasury".equals(from);
  }
}
