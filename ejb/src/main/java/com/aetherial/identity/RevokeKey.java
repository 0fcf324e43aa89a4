package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Makes somebody's API key useless.
 *
 * @param reason why; it stays in the audit log
 */
public record RevokeKey(@NotBlank @Size(max = 280) String reason) {}
