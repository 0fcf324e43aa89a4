package com.aetherial.wallet.web;

import org.jspecify.annotations.Nullable;

/**
 * What a client asks other administrators for.
 *
 * @param transferId what is wrong
 * @param reason why, 1 to 280 characters
 */
public record ReversalWish(@Nullable String transferId, @Nullable String reason) {}
