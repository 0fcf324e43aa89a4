package com.aetherial.content;

import com.aetherial.kernel.Job;
import com.aetherial.kernel.Startup;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets things be seen whose moment has come; every node may, as each is published once. */
@Singleton
public class Publishing {
  private static final int BATCH = 50;

  @Inject ItemRows items;
  @Inject VerdictRows verdicts;
  @Inject Judging judging;
  @Inject Startup startup;
  @Inject Switches switches;

  @Job("content.publishing")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void run() {
    if (startup.isReady() && switches.isOn(ContentSwitch.MODULE)) {
      items.due(BATCH).forEach(this::publish);
    }
  }

  private void publish(UUID id) {
    ItemView before = items.lock(id).orElse(null);
    if (before != null && before.state() == ItemState.SCHEDULED) {
      verdicts.approve(id, null);
      items.find(id).ifPresent(now -> judging.publish(before, now));
    }
  }
}
