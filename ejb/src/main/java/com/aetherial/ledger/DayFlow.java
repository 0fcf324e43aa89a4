package com.aetherial.ledger;

import com.aetherial.ledger.entity.Coins;
import java.time.LocalDate;

/**
 * What moved on a day, of all buckets together.
 *
 * @param day in UTC, as statements count
 * @param income the sum of the transfers that a person gained by
 * @param spending the sum of the transfers that they lost by, as a positive amount
 */
public record DayFlow(LocalDate day, Coins income, Coins spending) {
  /** Whether anything moved. */
  public boolean isStill() {
    return income.isZero() && spending.isZero();
  }
}
