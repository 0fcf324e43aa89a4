package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.List;
import java.util.UUID;

/**
 * Coins from one person to another.
 *
 * @param from who pays
 * @param to who receives
 * @param amount more than nothing
 * @param accepted from which buckets, in the order in which they are spent; each part arrives in
 *     the bucket of the same name
 */
public record MoveCoins(UUID from, UUID to, Coins amount, List<Bucket> accepted) {
  public MoveCoins {
    accepted = List.copyOf(accepted);
  }
}
