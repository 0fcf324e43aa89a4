package com.aetherial.kernel;

/** The storeys of the house, lowest first: calls go down, events go up or sideways. */
public enum Tier {
  KERNEL,
  ECONOMY,
  FEATURE,
  LISTENER
}
