package com.aetherial.activity.web;

import java.time.Instant;

/**
 * A line of the log in words.
 *
 * @param text what was done
 * @param module the module's name
 * @param link where the matter can be seen; empty when nowhere
 */
public record ActivityRow(String text, String module, String link, Instant at) {}
