package com.aetherial.plugins;

/**
 * Something about a plugin that administrators may set.
 *
 * @param key its name in the manifest
 * @param label what administrators read
 * @param usual its value as long as nobody chose one
 */
public record DeclaredSetting(String key, String label, String usual) {}
