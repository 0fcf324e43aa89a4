package com.aetherial.ledger;

import java.util.List;
import java.util.Map;

/** Where a person's coins came from, which decides what they may become. */
public enum Bucket {
  /** Rewards, gifts of the house and bonuses: to spend, never to withdraw. */
  PROMO,
  /** Bought coins: to spend and to send. */
  CASH,
  /** Income: to spend, and to withdraw once it has cleared. */
  EARNED;

  /** The order in which coins are spent when everything is accepted. */
  public static final List<Bucket> SPEND_ORDER = List.of(PROMO, CASH, EARNED);

  /**
   * How a sale arrives: what was paid for or earned becomes income, and what was given stays given,
   * or anybody could turn it into money.
   */
  public static final Map<Bucket, Bucket> AS_INCOME =
      Map.of(PROMO, PROMO, CASH, EARNED, EARNED, EARNED);

  /** What may be sent to another person; income may not, as it would dodge the payout rate. */
  public static final List<Bucket> SENDABLE = List.of(PROMO, CASH);
}
