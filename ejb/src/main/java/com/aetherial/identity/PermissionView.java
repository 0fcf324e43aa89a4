package com.aetherial.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody may do.
 *
 * @param role by which they may, or null when it was given to them alone
 */
public record PermissionView(@Nullable String role, String permission, Instant grantedAt) {}
