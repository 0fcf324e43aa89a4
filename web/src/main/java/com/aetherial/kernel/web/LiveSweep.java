package com.aetherial.kernel.web;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks after open pages whose login ended without a word. Each node looks after its own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveSweep {
  @Inject LiveEnds ends;
  @Inject LiveLines lines;
  @Inject Startup startup;

  /** Ends what ended elsewhere. */
  @Job("kernel.live")
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void sweep() {
    if (startup.isReady()) {
      ends.endWhatEnded();
      lines.forgetOld();
    }
  }
}
