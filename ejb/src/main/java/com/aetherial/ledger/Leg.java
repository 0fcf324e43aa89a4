package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side of a transfer: what an account gains, or loses when the amount is negative.
 *
 * @param owner the person, or null for an account of the system
 * @param account the bucket or the system account
 * @param amount not zero
 */
public record Leg(@Nullable UUID owner, String account, Coins amount) {
  public static Leg of(UUID person, Bucket bucket, Coins amount) {
    return new Leg(person, bucket.name(), amount);
  }

  public static Leg of(SystemAccount account, Coins amount) {
    return new Leg(null, account.name(), amount);
  }
}
