package com.aetherial.payouts.entity;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import java.util.UUID;

/**
 * What was promised: so many coins for so much money, to this place.
 *
 * @param coins what the member gives, the fee included
 * @param fee the part that the platform keeps in coins
 * @param rate millionths of the currency for one coin
 * @param amount what the provider shall pay
 */
public record WithdrawalOrder(
    UUID methodId, String provider, Coins coins, Coins fee, long rate, Price amount) {
  public WithdrawalOrder {
    if (!coins.isPositive() || fee.isNegative() || fee.compareTo(coins) >= 0 || rate <= 0) {
      throw new IllegalArgumentException("A withdrawal gives more coins than its fee, at a rate.");
    }
  }
}
