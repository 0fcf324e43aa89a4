package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.util.Map;

/**
 * What a person had at a moment of the past. Holds are not subtracted: what was set aside was still
 * theirs.
 *
 * @param total of all buckets
 * @param debt what was owed after a chargeback, never negative
 * @param buckets what there was of each origin
 */
public record PastBalances(Coins total, Coins debt, Map<Bucket, Coins> buckets) {
  public PastBalances {
    buckets = Map.copyOf(buckets);
  }
}
