package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asking for a new password.
 *
 * @param name email address or username
 * @param address where the request came from
 */
public record AskForReset(@NotBlank @Size(max = 254) String name, @NotNull String address) {}
