package com.aetherial.payments.entity;

/**
 * Which buckets a claw-back came from, in hundredths of a coin.
 *
 * @param promo from rewards and bonuses
 * @param cash from bought coins
 * @param debt what was not there any more, and is owed
 */
public record Parts(long promo, long cash, long debt) {
  public long total() {
    return Math.addExact(Math.addExact(promo, cash), debt);
  }
}
