package com.aetherial.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Adds a rule, or turns one that is known on or off.
 *
 * @param value a word, a domain, or a number of days
 * @param reason why; it stays in the audit log
 */
public record PutRule(
    @NotNull RuleKind kind,
    @NotBlank @Size(max = 100) String value,
    boolean on,
    @NotBlank @Size(max = 280) String reason) {}
