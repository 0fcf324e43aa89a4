package com.aetherial.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody hears of things.
 *
 * @param agent what the browser calls itself
 * @param createdAt since when
 * @param lastUsedAt when it was last told something
 */
public record DeviceView(UUID id, String agent, Instant createdAt, @Nullable Instant lastUsedAt) {}
