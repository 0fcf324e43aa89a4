package com.aetherial.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Making an API key.
 *
 * @param name what the key is for, 1 to 80 characters
 * @param scopes text forms of what it may do
 * @param expiresAfterDays 1 to 3650, or null for a key that does not expire
 */
public record CreateApiKey(
    @NotBlank @Size(max = 80) String name,
    @NotEmpty @Size(max = 100) Set<@NotBlank String> scopes,
    @Nullable @Min(1) @Max(3650) Integer expiresAfterDays) {}
