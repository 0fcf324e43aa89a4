package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.MoneyBack;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.PurchaseOrder;
import com.aetherial.payments.entity.Refund;
import com.aetherial.payments.entity.Share;

/** Amounts of coins in sentences. */
final class CoinWords {
  private CoinWords() {}

  /** The amount and the word, without a fraction that says nothing. */
  static String coins(Coins amount) {
    return number(amount) + (amount.equals(Coins.parse("1")) ? " coin" : " coins");
  }

  /** What was bought, for the statement. */
  static String bought(PurchaseOrder order) {
    String plan = order.plan();
    if (plan != null) {
      return "Your plan " + plan + ": " + coins(order.total());
    }
    return order.bonus().isZero()
        ? "Bought " + coins(order.coins())
        : "Bought " + coins(order.coins()) + " and got " + number(order.bonus()) + " more";
  }

  /** What is set aside for a plan that is not paid yet. */
  static String planned(PlanTerms terms) {
    return "The first month of " + terms.name() + ": " + coins(terms.coins());
  }

  /** What went back to the treasury, for the statement. */
  static String takenBack(MoneyBack source, Share share) {
    String coins = coins(Coins.ofMinor(share.total()));
    return source instanceof Refund
        ? coins + " went back with a refund"
        : coins + " went back because the bank took the payment back";
  }

  /** What came back from the treasury, for the statement. */
  static String givenBack(Share share) {
    return coins(Coins.ofMinor(share.total())) + " returned, as the payment was kept";
  }

  private static String number(Coins amount) {
    String text = amount.toString();
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }
}
