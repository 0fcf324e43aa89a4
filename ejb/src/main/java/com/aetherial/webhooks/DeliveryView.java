package com.aetherial.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent, or is going to be.
 *
 * @param state WAITING, DONE or FAILED
 * @param nextAt when it is tried next, or null at its end
 * @param status what the last answer was, or null
 * @param durationMillis how long the last attempt took, or null
 */
public record DeliveryView(
    UUID id,
    String type,
    String body,
    String state,
    int attempts,
    Instant createdAt,
    @Nullable Instant nextAt,
    @Nullable Integer status,
    @Nullable Long durationMillis) {}
