package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side of a transfer: what an account gains, or loses when the amount is negative.
 *
 * @param owner the person, or null for an account of the system
 * @param account the bucket or the system account; null for the bucket where a part arrives
 * @param amount not zero
 */
public record Leg(@Nullable UUID owner, @Nullable String account, Coins amount) {
  public static Leg of(UUID person, Bucket bucket, Coins amount) {
    return new Leg(person, bucket.name(), amount);
  }

  /** Coins of a hold for a person, each part in the bucket where it arrives. */
  public static Leg asItArrives(UUID person, Coins amount) {
    return new Leg(person, null, amount);
  }

  public static Leg of(SystemAccount account, Coins amount) {
    return new Leg(null, account.name(), amount);
  }
}
