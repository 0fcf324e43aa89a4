package com.aetherial.plugin.spi;

import java.math.BigDecimal;
import java.util.UUID;

/** Coins for members, out of the treasury, up to the daily limit of the manifest. */
public interface Coins {
  /**
   * Gives coins. For the same reason a person gets them once a day, however often this is asked.
   *
   * @param amount above nothing, with at most two places
   * @param reason what the member reads, up to 100 characters
   * @return whether the person has the coins; false when the limit, the treasury or the state of
   *     the wallet forbids it
   */
  boolean grant(UUID person, BigDecimal amount, String reason);
}
