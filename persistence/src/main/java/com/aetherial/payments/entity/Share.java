package com.aetherial.payments.entity;

/**
 * A part of what a purchase gave.
 *
 * @param coins hundredths of what was paid for
 * @param bonus hundredths of what the house had added
 */
public record Share(long coins, long bonus) {
  public static final Share NOTHING = new Share(0, 0);

  public Share {
    if (coins < 0 || bonus < 0) {
      throw new IllegalArgumentException("A share is not below nothing.");
    }
  }

  public Share plus(Share other) {
    return new Share(Math.addExact(coins, other.coins), Math.addExact(bonus, other.bonus));
  }

  /** Both together, in hundredths. */
  public long total() {
    return Math.addExact(coins, bonus);
  }
}
