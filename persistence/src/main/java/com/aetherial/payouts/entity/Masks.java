package com.aetherial.payouts.entity;

/** How much of a destination may be seen. */
final class Masks {
  private static final int SHOWN = 4;

  private Masks() {}

  static String lastFour(String whole) {
    return "•••• " + whole.substring(Math.max(0, whole.length() - SHOWN));
  }
}
