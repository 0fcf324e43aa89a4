package com.aetherial.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that came in and could not be worked off yet.
 *
 * @param externalId the sender's identifier for it
 * @param kind the sender's word for what happened
 * @param isDead whether nobody tries any more
 * @param attempts how often it was tried
 * @param lastError what the last try said
 * @param receivedAt when it came
 */
public record StuckMessage(
    String externalId,
    String kind,
    boolean isDead,
    int attempts,
    @Nullable String lastError,
    Instant receivedAt) {}
