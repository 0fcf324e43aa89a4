package com.aetherial.wallet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a member's wallet.
 *
 * @param before what it was
 * @param after what it became
 * @param reason why
 * @param by username of who did it; null for the platform itself
 * @param at when
 */
public record FreezeAct(
    String before, String after, String reason, @Nullable String by, Instant at) {}
