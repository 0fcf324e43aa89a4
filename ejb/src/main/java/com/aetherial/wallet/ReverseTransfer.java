package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wrong transfer that is put right.
 *
 * @param reason why, 1 to 280 characters; the members in it see it
 * @param effectiveAt when it counts from, at most a year ago and not before the transfer; null or
 *     left out for now
 */
public record ReverseTransfer(
    @NotBlank @Size(max = 280) String reason, @Nullable Instant effectiveAt) {
  /** A reversal that counts from now on. */
  public static ReverseTransfer now(@Nullable String reason) {
    return new ReverseTransfer(reason, null);
  }
}
