package com.aetherial.mpesa;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Reads how much M-Pesa says that its accounts hold. */
final class Shillings {
  private static final String UTILITY = "Utility Account";
  private static final int AVAILABLE = 2;

  private Shillings() {}

  /**
   * What the account from which phones are paid has, from a text such as {@code Working
   * Account|KES|700.00|700.00|0.00|0.00&Utility Account|KES|228.00|228.00|0.00|0.00}.
   */
  static Optional<BigDecimal> utility(String accounts) {
    return Arrays.stream(accounts.split("&", -1))
        .map(account -> account.split("\\|", -1))
        .filter(parts -> parts.length > AVAILABLE && parts[0].strip().equals(UTILITY))
        .map(parts -> parts[AVAILABLE].strip())
        .filter(amount -> amount.matches("-?[0-9]{1,12}(\\.[0-9]{1,2})?"))
        .map(BigDecimal::new)
        .findFirst();
  }
}
