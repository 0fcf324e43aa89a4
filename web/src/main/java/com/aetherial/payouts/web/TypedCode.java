package com.aetherial.payouts.web;

import org.jspecify.annotations.Nullable;

/**
 * A code that somebody typed.
 *
 * @param code six digits
 */
public record TypedCode(@Nullable String code) {}
