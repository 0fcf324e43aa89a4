package com.aetherial.payments;

/** Where the coins of a paid purchase come from. */
enum Funds {
  /** What was set aside for it. */
  HOLD,
  /** The treasury, when what was set aside has gone back there in the meantime. */
  TREASURY
}
