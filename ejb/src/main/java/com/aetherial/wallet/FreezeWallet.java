package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Stopping a member's wallet.
 *
 * @param mode FROZEN_OUT (may receive, not send), FROZEN (neither) or CLOSED (empty, and for good)
 * @param reason why, 1 to 500 characters; it stays in the books
 */
public record FreezeWallet(
    @NotNull @Pattern(regexp = "FROZEN_OUT|FROZEN|CLOSED", message = "{wallet.freezeMode}")
        String mode,
    @NotBlank @Size(max = 500) String reason) {}
