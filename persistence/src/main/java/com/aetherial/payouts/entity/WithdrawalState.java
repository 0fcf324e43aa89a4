package com.aetherial.payouts.entity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far a withdrawal has come. The ways are a table; the database has the same one and refuses
 * every other way.
 */
public enum WithdrawalState {
  /** Its coins are set aside; nobody has decided anything. */
  REQUESTED,
  /** So large that administrators look at it first. */
  REVIEW,
  /** It may be sent. */
  APPROVED,
  /** The provider was told, or is about to be. */
  PROCESSING,
  /** The money is with the member as far as the provider knows. */
  PAID,
  /** An administrator said no; the coins are back. */
  REJECTED,
  /** The member changed their mind; the coins are back. */
  CANCELLED,
  /** The provider said no; the coins are back. */
  FAILED,
  /** The money came back after it was paid, and so did the coins. */
  RETURNED;

  private static final Map<WithdrawalState, Set<WithdrawalState>> WAYS =
      Map.of(
          REQUESTED, EnumSet.of(REVIEW, APPROVED, CANCELLED, REJECTED),
          REVIEW, EnumSet.of(APPROVED, CANCELLED, REJECTED),
          APPROVED, EnumSet.of(PROCESSING, CANCELLED, REJECTED),
          PROCESSING, EnumSet.of(PAID, FAILED, CANCELLED),
          PAID, EnumSet.of(RETURNED));

  /** Whether a withdrawal may go from here to {@code next}. */
  public boolean leadsTo(WithdrawalState next) {
    return WAYS.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether its coins wait between the member and the treasury. */
  public boolean isOpen() {
    return this == REQUESTED || this == REVIEW || this == APPROVED || this == PROCESSING;
  }

  /** Whether its coins went back without any money. */
  public boolean isReleased() {
    return this == REJECTED || this == CANCELLED || this == FAILED;
  }

  /** Whether the provider cannot have been told yet. */
  public boolean isUnsent() {
    return this == REQUESTED || this == REVIEW || this == APPROVED;
  }
}
