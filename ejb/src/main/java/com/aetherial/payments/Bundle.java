package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.payments.entity.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coins at a fixed price, maybe with a bonus.
 *
 * @param coins what is paid for
 * @param bonus what the house adds
 * @param price what it costs
 */
record Bundle(Coins coins, Coins bonus, Price price) {
  private static final Pattern SYNTAX =
      Pattern.compile("([1-9][0-9]{0,8})(?:\\+([1-9][0-9]{0,8}))?@([0-9]{1,7}(?:\\.[0-9]{1,2})?)");

  /**
   * Reads {@code 500+50@50}: five hundred coins and a bonus of fifty for fifty.
   *
   * @throws IllegalArgumentException when it is written otherwise or costs nothing
   */
  static Bundle parse(String text, String currency) {
    Matcher parts = SYNTAX.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("“" + text.strip() + "” is not like 500+50@50");
    }
    String bonus = parts.group(2) == null ? "0" : parts.group(2);
    return new Bundle(
        Coins.parse(parts.group(1)), Coins.parse(bonus), price(parts.group(3), currency));
  }

  /** By which it is bought: {@code coins-} and what arrives in the wallet. */
  String code() {
    String total = coins.plus(bonus).toString();
    return "coins-" + total.substring(0, total.indexOf('.'));
  }

  private static Price price(String amount, String currency) {
    BigDecimal minor = new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    return new Price(minor.unscaledValue().longValueExact(), currency);
  }
}
