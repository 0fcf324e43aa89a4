package com.aetherial.wallet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a transfer can be put right by hand, and what was done about it.
 *
 * @param transferId the transfer
 * @param obstacle why it cannot be reversed: REVERSED, REVERSAL, KIND, OWN, or null when it can
 * @param needsAgreement whether it is so much that another administrator has to agree
 * @param reverses the transfer that this one put right, or null
 * @param reversedBy the transfer that put this one right, or null
 * @param request the open request to reverse it, or null
 */
public record ReversalView(
    UUID transferId,
    @Nullable String obstacle,
    boolean needsAgreement,
    @Nullable UUID reverses,
    @Nullable UUID reversedBy,
    @Nullable ReversalRequest request) {}
