package com.aetherial.wallet;

import com.aetherial.ledger.Basis;
import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.Map;

/**
 * A member's wallet at a moment of the past.
 *
 * @param at the moment
 * @param basis what the books showed then, or what is known today to have been true then
 * @param available the total of all buckets: what was set aside by holds is not told apart
 * @param debt what was owed after a chargeback, never negative
 * @param buckets what there was of each origin, as decimals: PROMO, CASH, EARNED
 * @param currency AEC
 */
public record PastWallet(
    Instant at,
    Basis basis,
    Coins available,
    Coins debt,
    Map<String, String> buckets,
    String currency) {}
