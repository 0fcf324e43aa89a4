package com.aetherial.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Turns a module on or off.
 *
 * @param reason why; other administrators read it
 */
public record TurnModule(@NotNull Boolean on, @NotBlank @Size(max = 280) String reason) {}
