package com.aetherial.settings;

import java.util.UUID;

/**
 * A setting has another value, if the transaction commits.
 *
 * @param personId who changed it
 * @param key which setting
 * @param before the value before
 * @param after the value from now on
 * @param reason why
 */
public record SettingChanged(
    UUID personId, String key, String before, String after, String reason) {}
