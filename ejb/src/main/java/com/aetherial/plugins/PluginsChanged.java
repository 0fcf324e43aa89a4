package com.aetherial.plugins;

/** Which plugins are on is different, once the transaction commits. */
public record PluginsChanged() {}
