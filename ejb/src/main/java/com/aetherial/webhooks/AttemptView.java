package com.aetherial.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send something.
 *
 * @param status of HTTP, or null when nothing was answered
 * @param answer the first kilobyte of it
 * @param error why nothing was answered, or null
 */
public record AttemptView(
    int number,
    Instant at,
    @Nullable Integer status,
    long durationMillis,
    String answer,
    @Nullable String error) {}
