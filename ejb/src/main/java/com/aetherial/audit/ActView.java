package com.aetherial.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an administrator did.
 *
 * @param seq its number in the log
 * @param actor who did it
 * @param username the actor's name now, or null when it is forgotten
 * @param act the module's word and what happened
 * @param objectName a name for the object, or null when it has none but its id
 * @param address from where, empty when nobody outside asked
 * @param block the block of the chain that has it, or null when it is not sealed yet
 */
public record ActView(
    long seq,
    Instant happenedAt,
    UUID actor,
    @Nullable String username,
    String act,
    String objectKind,
    String objectId,
    @Nullable String objectName,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason,
    String address,
    @Nullable Long block) {}
