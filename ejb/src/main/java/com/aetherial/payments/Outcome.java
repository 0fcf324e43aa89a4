package com.aetherial.payments;

/** What became of news about a Checkout Session. */
enum Outcome {
  /** The coins are in the wallet now. */
  CREDITED,
  /** The purchase ended without money now. */
  CLOSED,
  /** We knew it already, or it is not decided yet. */
  NOTHING_NEW,
  /** No purchase of ours. */
  NOT_OURS,
  /** It does not fit what was ordered. */
  DOUBTED;

  boolean hadEffect() {
    return this == CREDITED || this == CLOSED;
  }
}
