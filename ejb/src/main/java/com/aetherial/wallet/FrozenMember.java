package com.aetherial.wallet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member whose wallet is not open.
 *
 * @param mode FROZEN_OUT, FROZEN or CLOSED
 * @param reason why, in the words of who did it
 * @param since when
 * @param by username of who did it; null for the platform itself
 */
public record FrozenMember(
    String username, String mode, String reason, Instant since, @Nullable String by) {}
