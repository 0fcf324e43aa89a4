package com.aetherial.simulator.stripe;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The time of the simulation: the machine's, plus what somebody moved it ahead. */
final class SimulatedClock {

  private final AtomicLong aheadMillis = new AtomicLong();

  long millis() {
    return System.currentTimeMillis() + aheadMillis.get();
  }

  long seconds() {
    return millis() / 1000;
  }

  /** Moves ahead to this moment; time never goes back. */
  void reach(long momentMillis) {
    aheadMillis.addAndGet(Math.max(0, momentMillis - millis()));
  }

  Duration ahead() {
    return Duration.ofMillis(aheadMillis.get());
  }
}
