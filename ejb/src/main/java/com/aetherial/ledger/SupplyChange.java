package com.aetherial.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of what was promised about the supply.
 *
 * @param before policy, cap in minor units and sink as they were
 * @param after policy, cap in minor units and sink as they became
 * @param reason why
 * @param changedBy who agreed to it; null for the configuration
 * @param recordedAt when
 */
public record SupplyChange(
    String before, String after, String reason, @Nullable UUID changedBy, Instant recordedAt) {}
