package com.aetherial.wallet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of what was promised about the supply.
 *
 * @param before policy, cap in minor units and sink as they were
 * @param after policy, cap in minor units and sink as they became
 * @param reason why
 * @param by username of who agreed; null for the configuration
 * @param at when
 */
public record SupplyAct(
    String before, String after, String reason, @Nullable String by, Instant at) {}
