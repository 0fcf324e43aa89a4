package com.aetherial.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom moderators show above others.
 *
 * @param bio what they say about themselves to members; may be empty
 * @param avatar their picture; null for none
 */
public record FeaturedPerson(String username, String fullName, String bio, @Nullable UUID avatar) {}
