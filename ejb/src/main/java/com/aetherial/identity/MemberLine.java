package com.aetherial.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as administrators see one.
 *
 * @param state ACTIVE, SUSPENDED or DELETED
 * @param suspendedUntil when the suspension lifts by itself; null when there is none or no end
 * @param lastSeenAt when they were here last, or null
 * @param picture the id of the picture beside the name, or null
 */
public record MemberLine(
    UUID id,
    String username,
    String fullName,
    String email,
    String role,
    String state,
    boolean emailVerified,
    @Nullable Instant suspendedUntil,
    Instant createdAt,
    @Nullable Instant lastSeenAt,
    @Nullable UUID picture) {}
