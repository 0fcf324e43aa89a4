package com.aetherial.payouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody has looked at a problem.
 *
 * @param resolution what it was and what was done
 */
public record ResolveBankLine(@NotBlank @Size(max = 280) String resolution) {}
