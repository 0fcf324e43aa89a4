package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of one account.
 *
 * @param owner the person; null for an account of the system
 * @param account the bucket or the system account
 * @param stripe which of the account's stripes
 * @param amount what the account gained; negative when it lost
 * @param balance what was on this stripe afterwards
 */
public record BookedPosting(
    @Nullable UUID owner, String account, int stripe, Coins amount, Coins balance) {}
