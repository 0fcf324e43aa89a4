package com.aetherial.kernel;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Looks after open pages whose login ended without a word. Each node looks after its own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveSweep {
  @Inject Event<LiveRound> rounds;
  @Inject Startup startup;

  /** Begins a round. */
  @Job("kernel.live")
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      rounds.fire(new LiveRound());
    }
  }
}
