package com.aetherial.wallet.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of the gauge.
 *
 * @param label what is shown
 * @param text the same in words: how much of how much
 * @param share in hundredths of a percent
 */
public record GaugeLine(String label, String text, int share) {
  /** Everything, in hundredths of a percent. */
  static final int WHOLE = 10_000;

  /** How much of the whole a part is; never all of it before it is. */
  static int share(long part, long whole) {
    if (whole <= 0 || part <= 0) {
      return 0;
    }
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(WHOLE))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.DOWN)
        .min(BigDecimal.valueOf(WHOLE))
        .intValueExact();
  }
}
