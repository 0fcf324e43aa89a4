package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
import org.jspecify.annotations.Nullable;

/**
 * One line of one account as administrators see it.
 *
 * @param owner username; null for an account of the house
 * @param account the bucket or the system account
 * @param stripe which of its stripes
 */
public record EconomyPosting(
    @Nullable String owner, String account, int stripe, Coins amount, Coins balance) {}
