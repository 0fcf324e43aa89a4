package com.aetherial.payouts.entity;

/** Whether money may be sent to a payout method. */
public enum MethodState {
  /** Its owner has not shown yet that it is theirs, or the provider asks for more. */
  UNVERIFIED,
  /** Money may be sent to it. */
  READY,
  /** Its owner removed it; withdrawals that were under way go on. */
  REMOVED
}
