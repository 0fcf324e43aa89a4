package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Lets somebody in again.
 *
 * @param reason why; other administrators read it
 */
public record LiftSuspension(@NotBlank @Size(max = 500) String reason) {}
