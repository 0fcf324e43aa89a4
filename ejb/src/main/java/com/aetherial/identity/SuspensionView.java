package com.aetherial.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody could not log in.
 *
 * @param until when it lifts by itself, or null for a ban
 * @param liftedAt when it ended, or null
 */
public record SuspensionView(
    @Nullable Instant until,
    String reason,
    @Nullable String by,
    Instant suspendedAt,
    @Nullable Instant liftedAt) {}
