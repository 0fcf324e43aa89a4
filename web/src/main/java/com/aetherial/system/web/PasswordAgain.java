package com.aetherial.system.web;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, once more.
 *
 * @param password the one that they log in with
 */
public record PasswordAgain(@Nullable String password) {}
