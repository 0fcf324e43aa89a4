package com.aetherial.search;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Follows what changes and reads what is to be read. Every node may run it: whoever takes a step
 * locks what it is about.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexTick {
  private static final Logger LOG = System.getLogger(IndexTick.class.getName());

  @Inject Indexing indexing;
  @Inject Startup startup;
  @Inject Switches switches;

  private boolean hasBegun;

  @Job("search.index")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void tick() {
    if (!startup.isReady() || !switches.isOn("search")) {
      return;
    }
    if (!hasBegun) {
      indexing.begin();
      hasBegun = true;
    }
    indexing.changed().forEach(this::renew);
    indexing.running().forEach(this::readOn);
  }

  private void renew(Kind kind) {
    try {
      indexing.renew(kind);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Changes of " + kind + " could not be followed yet", failure);
      indexing.putOff(kind);
    }
  }

  private void readOn(Kind kind) {
    try {
      indexing.readOn(kind);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The kind " + kind + " could not be read yet", failure);
      indexing.fail(kind, String.valueOf(failure.getMessage()));
    }
  }
}
