package com.aetherial.payments;

import com.aetherial.ledger.HoldExpired;
import com.aetherial.ledger.HoldResolved;
import com.aetherial.ledger.NoSuchHold;
import java.util.function.Function;

/** Where the coins of a paid purchase come from. */
enum Funds {
  /** What was set aside for it. */
  HOLD,
  /** The treasury, when what was set aside has gone back there in the meantime. */
  TREASURY;

  /** A hold that is gone rolls its transaction back, so that the second try starts from nothing. */
  static <T> T fromWhereverTheyAre(Function<Funds, T> transaction) {
    try {
      return transaction.apply(HOLD);
    } catch (HoldExpired | HoldResolved | NoSuchHold gone) {
      return transaction.apply(TREASURY);
    }
  }
}
