package com.aetherial.system;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A backup.
 *
 * @param state RUNNING, DONE, FAILED or DELETED
 * @param requestedBy who asked for it, or null when the clock did
 * @param size how large the file is, in bytes, or null
 * @param rehearsal how its last rehearsal ended, or null when there was none
 */
public record BackupView(
    UUID id,
    String fileName,
    String state,
    @Nullable String requestedBy,
    String node,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Long size,
    @Nullable String sha256,
    @Nullable String error,
    @Nullable String rehearsal) {}
