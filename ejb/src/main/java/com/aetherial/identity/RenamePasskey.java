package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Calling a passkey something else; 1 to 80 characters. */
public record RenamePasskey(@NotBlank @Size(max = 80) String name) {}
