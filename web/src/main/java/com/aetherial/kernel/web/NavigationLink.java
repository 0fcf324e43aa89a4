package com.aetherial.kernel.web;

import org.jspecify.annotations.Nullable;

/**
 * One place in the navigation.
 *
 * @param current {@code page} when the reader is there, {@code true} when the reader is below it,
 *     else null
 * @param shortcut the key that leads there after {@code g}, or empty
 * @param quick whether the bar at the bottom of a phone offers it
 */
public record NavigationLink(
    String label,
    String href,
    String icon,
    @Nullable String current,
    String shortcut,
    boolean quick) {}
