package com.aetherial.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's profile as far as the reader may see it; what is hidden is empty.
 *
 * @param avatar id of the picture, or null
 * @param cover id of the picture, or null
 * @param isBlocked whether the reader has blocked this person
 */
public record ProfileView(
    UUID personId,
    String username,
    String fullName,
    String bio,
    String location,
    String website,
    List<String> links,
    Instant since,
    @Nullable UUID avatar,
    @Nullable UUID cover,
    boolean isBlocked) {}
