package com.aetherial.help;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article in one language.
 *
 * @param origin SHIPPED, EDITED or REVERTED
 * @param author the username, or null for what the platform brought along
 */
public record VersionView(
    int number, String title, String origin, @Nullable String author, Instant madeAt) {}
