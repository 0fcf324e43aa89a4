package com.aetherial.system;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.People;
import com.aetherial.kernel.Notice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;

/** Tells every administrator that a backup cannot be relied on. */
@Stateless
public class BackupAlarm {
  private static final String PAGE = "/admin/system/backups";

  @Inject People people;
  @Inject Event<Notice> notices;

  /** Tells that a backup came to nothing. */
  @TransactionAttribute(REQUIRES_NEW)
  public void backupFailed(String file) {
    tell(person -> new Notice(person, "system.backupFailed", "A backup failed", file, PAGE), file);
  }

  /** Tells that a backup did not bring back what it was made of. */
  @TransactionAttribute(REQUIRES_NEW)
  public void rehearsalFailed(String file) {
    tell(
        person ->
            new Notice(
                person, "system.rehearsalFailed", "A backup could not be restored", file, PAGE),
        file);
  }

  private void tell(Function<UUID, Notice> words, String file) {
    people.administrators().forEach(person -> notices.fire(words.apply(person).with(file)));
  }
}
