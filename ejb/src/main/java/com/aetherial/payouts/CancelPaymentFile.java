package com.aetherial.payouts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A payment file is given up.
 *
 * @param reason why, for who looks at it later
 * @param notAtBank that nobody gave the file to the bank; else its payments would be made twice
 */
public record CancelPaymentFile(
    @NotBlank @Size(max = 280) String reason,
    @AssertTrue(message = "Say so only when the bank has not got the file.") boolean notAtBank) {}
