package com.aetherial.activity;

import com.aetherial.kernel.Activity;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** What people do in one transaction. */
class EntriesOfTransaction implements Synchronization {
  private final List<Activity> activities = new ArrayList<>();
  private final EntryWriter writer;

  EntriesOfTransaction(EntryWriter writer) {
    this.writer = writer;
  }

  void add(Activity activity) {
    activities.add(activity);
  }

  @Override
  public void beforeCompletion() {
    writer.write(activities);
  }

  @Override
  public void afterCompletion(int status) {
    activities.clear();
  }
}
