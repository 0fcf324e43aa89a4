package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;

/**
 * What moved in a period, of all buckets together.
 *
 * @param income the sum of the transfers that a person gained by
 * @param spending the sum of the transfers that they lost by, as a positive amount
 */
public record Flow(Coins income, Coins spending) {}
