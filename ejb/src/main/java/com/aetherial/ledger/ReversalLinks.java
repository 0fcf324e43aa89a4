package com.aetherial.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a transfer and the one that undid it belong together.
 *
 * @param reverses which transfer this one undid, or null
 * @param refunds which transfer this one gave a part of back, or null
 * @param reversedBy which transfer undid this one, or null
 */
public record ReversalLinks(
    @Nullable UUID reverses, @Nullable UUID refunds, @Nullable UUID reversedBy) {}
