package com.aetherial.settings;

/**
 * Why a value cannot be taken.
 *
 * @param key of which setting
 * @param sentence for people
 */
public record SettingFinding(String key, String sentence) {}
