package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as they stand in banks' files: as many decimals as the currency has. */
final class BankAmount {
  private static final Pattern SYNTAX = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,5})?");

  private BankAmount() {}

  /** The decimal. */
  static BigDecimal of(Price amount) {
    return BigDecimal.valueOf(amount.minor(), Price.places(amount.currency()));
  }

  /** Reads what a bank wrote; empty when it is no amount, nothing, or finer than the currency. */
  static Optional<Price> read(String text, String currency) {
    if (!SYNTAX.matcher(text).matches() || !DebtorSettings.isCurrency(currency)) {
      return Optional.empty();
    }
    BigDecimal units = new BigDecimal(text).movePointRight(Price.places(currency));
    if (units.signum() == 0 || units.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(new Price(units.longValueExact(), currency));
  }
}
