package com.aetherial.ledger;

/** Whether coins may move into and out of a person's accounts. */
public enum WalletState {
  OPEN,
  /** May receive, not send. */
  FROZEN_OUT,
  /** May neither receive nor send. */
  FROZEN,
  /** Empty, and never used again. */
  CLOSED
}
