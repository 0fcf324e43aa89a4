package com.aetherial.payments.entity;

import com.aetherial.ledger.entity.Coins;

/**
 * What a plan brings every month, and what it costs.
 *
 * @param plan its code
 * @param name as members see it
 * @param coins what arrives with each paid month, above nothing
 * @param price of a month
 */
public record PlanTerms(String plan, String name, Coins coins, Price price) {
  public PlanTerms {
    if (!coins.isPositive()) {
      throw new IllegalArgumentException("A plan brings coins.");
    }
  }
}
