package com.aetherial.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archive of one's data.
 *
 * @param isReady whether it can be fetched now
 * @param expiresAt until when, if so
 */
public record ExportView(UUID id, boolean isReady, Instant askedAt, @Nullable Instant expiresAt) {}
