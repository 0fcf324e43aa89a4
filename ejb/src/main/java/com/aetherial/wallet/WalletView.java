package com.aetherial.wallet;

import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.WalletBalances;
import com.aetherial.ledger.entity.Coins;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A member's wallet.
 *
 * @param available what may be spent now
 * @param held what is set aside
 * @param withdrawable income that has cleared
 * @param debt what is owed after a chargeback, never negative
 * @param buckets what is available of each origin, as decimals: PROMO, CASH, EARNED
 * @param currency AEC
 * @param state OPEN, FROZEN_OUT (may receive, not send), FROZEN (neither) or CLOSED (for good)
 */
public record WalletView(
    Coins available,
    Coins held,
    Coins withdrawable,
    Coins debt,
    Map<String, String> buckets,
    String currency,
    String state) {
  private static final String CURRENCY_OF_THE_HOUSE = "AEC";

  static WalletView of(WalletBalances has) {
    Map<String, String> buckets = new LinkedHashMap<>();
    for (Bucket bucket : Bucket.SPEND_ORDER) {
      buckets.put(bucket.name(), has.buckets().getOrDefault(bucket, Coins.ZERO).toString());
    }
    return new WalletView(
        has.available(),
        has.held(),
        has.withdrawable(),
        has.debt(),
        buckets,
        CURRENCY_OF_THE_HOUSE,
        has.state().name());
  }
}
