package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Keeping a passkey.
 *
 * @param name what its owner calls it
 * @param credential what the browser made, as the JSON form of a public key credential
 */
public record AddPasskey(
    @NotBlank @Size(max = 80) String name, @NotNull @Size(max = 20_000) String credential) {}
