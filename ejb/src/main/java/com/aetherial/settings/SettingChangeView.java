package com.aetherial.settings;

import java.time.Instant;

/**
 * A change of a setting.
 *
 * @param version the how manieth change of the setting it is
 * @param before the value before
 * @param after the value from then on
 * @param reason why, as who changed it wrote
 * @param by the username of who changed it
 */
public record SettingChangeView(
    int version, String before, String after, String reason, String by, Instant at) {}
