package com.aetherial.notifications;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What somebody was told and how they want to be told; nothing of it outlives their account. */
@ApplicationScoped
public class NotificationsPersonalData implements PersonalData {
  /** The newest, as an archive is made in memory. */
  private static final String NOTICES =
      "select id, kind, title, body, link, times, created_at, last_at, read_at, archived_at,"
          + " snoozed_until, mailed_at from notifications.notification where person_id = ?1"
          + " order by last_at desc, id desc limit 100000";

  private static final String PREFERENCES =
      "select topic, in_app, mail, push from notifications.preference where person_id = ?1"
          + " order by topic";
  private static final String HABITS =
      "select zone, quiet_from, quiet_to, digest_at from notifications.habit where person_id = ?1";
  private static final String DEVICES =
      "select agent, created_at, last_used_at from notifications.device where person_id = ?1"
          + " order by created_at";
  private static final List<String> TABLES =
      List.of("notification", "preference", "habit", "device");

  @Inject PersonalRows rows;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        rows.file("notifications/notices.json", NOTICES, personId),
        rows.file("notifications/preferences.json", PREFERENCES, personId),
        rows.file("notifications/habits.json", HABITS, personId),
        rows.file("notifications/devices.json", DEVICES, personId));
  }

  void forget(@Observes PersonDeleted gone) {
    for (String table : TABLES) {
      database
          .createNativeQuery("delete from notifications." + table + " where person_id = ?1")
          .setParameter(1, gone.personId())
          .executeUpdate();
    }
  }
}
