package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * All coins there are. {@code minted - burned = treasury + circulating + held + clearing + revenue
 * + debt + disputeLoss = accounted}, where every part but {@code held} leaves out what is held.
 *
 * @param policy CAPPED, UNCAPPED or CAPPED_EXPANDABLE
 * @param sink where spent coins go: RECYCLE (the treasury), BURN (they are destroyed) or REVENUE
 * @param total the most that may ever exist
 * @param minted what was ever minted
 * @param treasury what the house can still give
 * @param circulating what people can spend
 * @param held what is set aside by open holds, of people and of the treasury
 * @param clearing what is on its way out to providers
 * @param revenue what the house earned
 * @param burned what was destroyed
 * @param debt what people owe after chargebacks, not above nothing
 * @param disputeLoss what chargebacks cost the house
 * @param accounted the sum of where coins are
 */
public record Supply(
    String policy,
    String sink,
    Coins total,
    Coins minted,
    Coins treasury,
    Coins circulating,
    Coins held,
    Coins clearing,
    Coins revenue,
    Coins burned,
    Coins debt,
    Coins disputeLoss,
    Coins accounted) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How many of a hundred coins the treasury does not have any more, with one place. */
  public BigDecimal givenOut() {
    BigDecimal all = minted.minus(burned).decimal();
    return all.signum() <= 0
        ? BigDecimal.ZERO
        : HUNDRED.subtract(
            treasury.decimal().multiply(HUNDRED).divide(all, 1, RoundingMode.CEILING));
  }
}
