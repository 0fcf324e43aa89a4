package com.aetherial.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A wrong transfer that is put right.
 *
 * @param reason why, 1 to 280 characters; the members in it see it
 */
public record ReverseTransfer(@NotBlank @Size(max = 280) String reason) {}
