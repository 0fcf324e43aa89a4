package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;

/**
 * What a period made of a wallet, of all buckets together.
 *
 * @param opening what was in it before the first moment
 * @param closing what was in it after the last
 */
public record Turnover(Coins opening, Coins closing) {}
