package com.aetherial.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Taking another username.
 *
 * @param username as at the sign-up
 */
public record ChangeUsername(
    @NotNull
        @Pattern(regexp = "[a-zA-Z0-9][a-zA-Z0-9_.-]{2,29}", message = "{identity.username.form}")
        String username) {}
