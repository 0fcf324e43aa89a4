package com.aetherial.wallet;

/** Which way coins went, seen from the wallet. */
public enum Direction {
  IN,
  OUT
}
