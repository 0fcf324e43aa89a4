package com.aetherial.payouts;

/** Who bears a payment that was made although its coins had been given back. */
public enum Bearer {
  /** The member, who has both the money and the coins, gives the coins. */
  MEMBER("Coins of a payout that was paid after all"),
  /** The platform. */
  HOUSE("A payout that was paid after all is written off"),
  /** Nobody: the money came back. */
  NOBODY("The money of a payout came back");

  private final String description;

  Bearer(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }
}
