package com.aetherial.settings.web;

import org.jspecify.annotations.Nullable;

/**
 * The way back to an earlier value.
 *
 * @param version of the change that chose the value; 0 for the usual one
 * @param reason why, for those who read the history
 */
public record Reversion(int version, @Nullable String reason) {}
