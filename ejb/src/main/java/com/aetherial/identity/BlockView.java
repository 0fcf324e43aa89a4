package com.aetherial.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom one has blocked.
 *
 * @param picture the id of the picture beside the name, or null
 */
public record BlockView(String username, String fullName, Instant since, @Nullable UUID picture) {}
