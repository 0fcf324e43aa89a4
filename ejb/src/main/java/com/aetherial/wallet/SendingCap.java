package com.aetherial.wallet;

import com.aetherial.ledger.entity.Coins;

/**
 * How much somebody may send.
 *
 * @param most within 24 hours; nothing stands for no limit
 * @param sent within the last 24 hours
 * @param pinAbove above which the PIN is asked for
 * @param hasPin whether the person has one
 */
public record SendingCap(Coins most, Coins sent, Coins pinAbove, boolean hasPin) {
  /** Whether there is a limit. */
  public boolean isLimited() {
    return most.isPositive();
  }
}
