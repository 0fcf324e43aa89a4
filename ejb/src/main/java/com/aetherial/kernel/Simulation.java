package com.aetherial.kernel;

/** A module's word on whether it talks to a simulated provider; then every page says so. */
public interface Simulation {
  /** Whether something that looks like real money is not. */
  boolean isOn();
}
