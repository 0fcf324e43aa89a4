package com.aetherial.payouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How an incident is resolved.
 *
 * @param bearer who bears what was paid
 * @param reason a sentence
 */
public record ResolveIncident(
    @NotNull(message = "Choose MEMBER, HOUSE or NOBODY.") Bearer bearer,
    @NotBlank(message = "Write why.") @Size(max = 400) String reason) {}
