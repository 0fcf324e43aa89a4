package com.aetherial.identity;

import java.time.Instant;
import java.util.UUID;

/** What a person sees of themselves. */
public record PersonView(
    UUID id,
    String email,
    String username,
    String fullName,
    String role,
    boolean emailVerified,
    Instant createdAt) {}
