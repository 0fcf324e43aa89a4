package com.aetherial.system;

import com.aetherial.kernel.Job;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Makes a backup at the hour that was set, and tries afterwards whether it can be restored. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BackupJobs {
  private static final Duration NEARLY_A_DAY = Duration.ofHours(20);

  @Inject BackupSettings settings;
  @Inject BackupRows rows;
  @Inject BackupWork work;
  @Inject RehearsalRows rehearsals;

  @Job(value = "system.backup", alone = true, byHand = false)
  @Schedule(hour = "*", minute = "20", persistent = false)
  public void backUp() {
    boolean isTime = ZonedDateTime.now(ZoneOffset.UTC).getHour() == settings.hour();
    if (settings.directory().isPresent() && isTime && !isFresh()) {
      work.make(work.begin(null));
    }
  }

  @Job(value = "system.rehearsal", alone = true)
  @Schedule(hour = "*", minute = "50", persistent = false)
  public void rehearse() {
    if (settings.directory().isPresent()) {
      rows.kept().stream()
          .limit(1)
          .filter(newest -> newest.rehearsal() == null)
          .forEach(newest -> work.rehearse(newest.id(), rehearsals.begin(newest.id())));
    }
  }

  private boolean isFresh() {
    Instant lately = Instant.now().minus(NEARLY_A_DAY);
    return rows.kept().stream()
        .anyMatch(each -> each.requestedBy() == null && each.startedAt().isAfter(lately));
  }
}
