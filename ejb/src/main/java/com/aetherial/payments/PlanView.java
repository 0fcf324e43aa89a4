package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.PlanTerms;
import java.math.BigDecimal;

/**
 * A plan on offer.
 *
 * @param code by which it is chosen
 * @param name as people see it
 * @param total what arrives in the wallet every month
 * @param coins the part of it that the price pays for
 * @param bonus the part that the house adds, for spending only
 * @param price of a month
 * @param trialDays how long who has not tried a plan may try it for nothing; 0 when nobody may
 */
public record PlanView(
    String code,
    String name,
    Coins total,
    Coins coins,
    Coins bonus,
    MoneyView price,
    int trialDays) {
  static PlanView of(PlanTerms terms, BigDecimal rate, int trialDays) {
    var month = PlanGrant.month(terms, rate);
    return new PlanView(
        terms.plan(),
        terms.name(),
        terms.coins(),
        month.coins(),
        month.bonus(),
        MoneyView.of(terms.price()),
        trialDays);
  }
}
