package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of a batch.
 *
 * @param key its own identity
 * @param cause why coins move
 * @param from who pays; null for the house
 * @param to who receives
 * @param amount more than nothing
 * @param accepted the accounts that pay, in the order in which they are spent
 * @param arrives where each part arrives, of the same length
 */
public record BatchMove(
    RequestKey key,
    Cause cause,
    @Nullable UUID from,
    UUID to,
    Coins amount,
    List<String> accepted,
    List<String> arrives) {
  private static final List<String> SENDABLE = Bucket.SENDABLE.stream().map(Bucket::name).toList();

  public BatchMove {
    accepted = List.copyOf(accepted);
    arrives = List.copyOf(arrives);
  }

  /** Coins of a person to another, each part arriving as what it was. */
  public static BatchMove sent(RequestKey key, Cause cause, UUID from, UUID to, Coins amount) {
    return new BatchMove(key, cause, from, to, amount, SENDABLE, SENDABLE);
  }

  /** Coins of the treasury to a person, to be spent. */
  public static BatchMove given(RequestKey key, Cause cause, UUID to, Coins amount) {
    return new BatchMove(
        key,
        cause,
        null,
        to,
        amount,
        List.of(SystemAccount.TREASURY.name()),
        List.of(Bucket.PROMO.name()));
  }
}
