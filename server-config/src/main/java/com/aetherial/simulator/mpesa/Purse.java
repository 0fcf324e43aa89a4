package com.aetherial.simulator.mpesa;

/**
 * The organisation's accounts, in hundredths of a shilling: money that people pay in arrives on the
 * working account, and what is paid out leaves the utility account, fees included.
 */
final class Purse {
  private static final long[] BANDS = {100, 1_500, 5_000, 20_000};
  private static final long[] FEES = {0, 500, 900, 1_100, 1_300};

  private long working;
  private long utility = 1_000_000_00L;
  private long charges;

  /** The fee for paying out so many whole shillings. */
  static long fee(long shillings) {
    int band = 0;
    while (band < BANDS.length && shillings > BANDS[band]) {
      band++;
    }
    return FEES[band];
  }

  void receive(long shillings) {
    working += shillings * 100;
  }

  /** Pays out, unless the utility account is short. */
  boolean pay(long shillings) {
    long fee = fee(shillings);
    if (utility < shillings * 100 + fee) {
      return false;
    }
    utility -= shillings * 100 + fee;
    charges += fee;
    return true;
  }

  /** What was paid out comes back; its fee does not. */
  void refill(long shillings) {
    utility += shillings * 100;
  }

  void fund(long cents) {
    utility = cents;
  }

  long working() {
    return working;
  }

  long utility() {
    return utility;
  }

  long charges() {
    return charges;
  }
}
