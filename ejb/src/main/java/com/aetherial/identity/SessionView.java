package com.aetherial.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A login that is open.
 *
 * @param isHere whether it is the one that asks
 */
public record SessionView(
    UUID id, String address, String agent, Instant createdAt, Instant lastSeenAt, boolean isHere) {}
