package com.aetherial.notifications.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Puts a notification off.
 *
 * @param until when it comes back, ISO 8601 in UTC; within 90 days
 */
public record Snooze(@Nullable Instant until) {}
