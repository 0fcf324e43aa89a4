package com.aetherial.payments;

import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.Share;
import java.math.BigInteger;

/**
 * How many coins go back when money does. Coins and bonus shrink in the proportion of the money,
 * rounded in the member's favour; whoever gets all the money back keeps nothing. What is due is
 * always counted from everything that is gone, so that roundings never add up.
 */
final class ReturnPolicy {
  private ReturnPolicy() {}

  /**
   * What is still to be taken.
   *
   * @param order what was bought
   * @param moneyGone all money that is gone, in hundredths; more than the price counts as the price
   * @param taken what was taken for it already
   */
  static Share due(PurchaseOrder order, long moneyGone, Share taken) {
    Share worth = worth(order, moneyGone);
    return new Share(
        Math.max(0, worth.coins() - taken.coins()), Math.max(0, worth.bonus() - taken.bonus()));
  }

  /** Whether more was taken than the money that is gone is worth. */
  static boolean isTooMuch(PurchaseOrder order, long moneyGone, Share taken) {
    Share worth = worth(order, moneyGone);
    return taken.coins() > worth.coins() || taken.bonus() > worth.bonus();
  }

  private static Share worth(PurchaseOrder order, long moneyGone) {
    long price = order.price().minor();
    long gone = Math.max(0, Math.min(price, moneyGone));
    return new Share(
        part(order.coins().minor(), gone, price), part(order.bonus().minor(), gone, price));
  }

  private static long part(long whole, long gone, long price) {
    return BigInteger.valueOf(whole)
        .multiply(BigInteger.valueOf(gone))
        .divide(BigInteger.valueOf(price))
        .longValueExact();
  }
}
