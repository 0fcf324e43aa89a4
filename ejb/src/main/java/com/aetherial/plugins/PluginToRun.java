package com.aetherial.plugins;

/** A plugin that is on, with its jar. */
@SuppressWarnings("ArrayRecordComponent") // it is read once, and compared with nothing
record PluginToRun(PluginRow row, byte[] jar) {}
