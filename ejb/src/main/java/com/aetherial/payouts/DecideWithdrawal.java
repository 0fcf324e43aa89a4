package com.aetherial.payouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A decision with its reason.
 *
 * @param reason a sentence; the member reads it when coins go back
 */
public record DecideWithdrawal(
    @NotBlank(message = "Write why, so that the member understands it.") @Size(max = 250)
        String reason) {}
