package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;
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
 */
public record WalletView(
    Coins available,
    Coins held,
    Coins withdrawable,
    Coins debt,
    Map<String, String> buckets,
    String currency) {}
