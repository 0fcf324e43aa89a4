package com.aetherial.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Words for what is asked again and again. */
public record CannedAnswer(
    @NotBlank @Size(max = 80) String name, @NotBlank @Size(max = 5_000) String body) {}
