package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/**
 * What a person has.
 *
 * @param available what may be spent now
 * @param held what is set aside by open holds
 * @param withdrawable income that has cleared
 * @param debt what is owed after a chargeback, never negative
 * @param buckets what is available of each origin
 * @param state whether coins may move
 */
public record WalletBalances(
    Coins available,
    Coins held,
    Coins withdrawable,
    Coins debt,
    Map<Bucket, Coins> buckets,
    WalletState state) {}
