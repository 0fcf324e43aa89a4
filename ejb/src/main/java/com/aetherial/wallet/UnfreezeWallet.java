package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Setting a member's wallet free.
 *
 * @param reason why, 1 to 500 characters; it stays in the books
 */
public record UnfreezeWallet(@NotBlank @Size(max = 500) String reason) {}
