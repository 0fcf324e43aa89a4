package com.aetherial.settings;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every change that was ever made; the last one of a setting says its value. */
@Dependent
class SettingChanges {
  private static final int SHOWN_MAX = 100;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The values that are chosen now, by key. */
  Map<String, String> chosen() {
    Map<String, String> chosen = new HashMap<>();
    for (Object row :
        database.createNativeQuery("select key, value from settings.chosen").getResultList()) {
      Object[] columns = (Object[]) row;
      chosen.put((String) columns[0], (String) columns[1]);
    }
    return chosen;
  }

  /** What was chosen last for every setting that was ever changed. */
  Map<String, SettingRow> rows() {
    Map<String, SettingRow> rows = new HashMap<>();
    for (Object row :
        database
            .createNativeQuery("select key, value, version, changed_at from settings.latest")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      int version = ((Number) columns[2]).intValue();
      rows.put(
          (String) columns[0],
          new SettingRow((String) columns[1], version, Moments.of(columns[3])));
    }
    return rows;
  }

  /** How many changes there were. Who asks holds the lock that all changes take in turn. */
  long lockAndCount() {
    database
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('settings.change')) as text)")
        .getSingleResult();
    return count();
  }

  long count() {
    return ((Number)
            database
                .createNativeQuery("select coalesce(max(number), 0) from settings.change")
                .getSingleResult())
        .longValue();
  }

  /** Adds a change; an empty value goes back to the usual one. */
  void add(UUID person, String key, String value, SettingChangeView told) {
    database
        .createNativeQuery(
            "insert into settings.change (key, version, value, before, after, reason, person_id)"
                + " values (?1, ?2, nullif(?3, ''), ?4, ?5, ?6, ?7)")
        .setParameter(1, key)
        .setParameter(2, told.version())
        .setParameter(3, value)
        .setParameter(4, told.before())
        .setParameter(5, told.after())
        .setParameter(6, told.reason())
        .setParameter(7, person)
        .executeUpdate();
  }

  /** The value that a change chose; empty when it went back to the usual one, null for none. */
  @Nullable String valueOf(String key, int version) {
    List<?> rows =
        database
            .createNativeQuery(
                "select coalesce(value, '') from settings.change where key = ?1 and version = ?2")
            .setParameter(1, key)
            .setParameter(2, version)
            .getResultList();
    return rows.isEmpty() ? null : (String) rows.get(0);
  }

  /** The latest changes of a setting, the newest first. */
  List<SettingChangeView> of(String key) {
    List<?> rows =
        database
            .createNativeQuery(
                "select c.version, c.before, c.after, c.reason, p.username, c.changed_at"
                    + " from settings.change c join identity.person p on p.id = c.person_id"
                    + " where c.key = ?1 order by c.version desc limit ?2")
            .setParameter(1, key)
            .setParameter(2, SHOWN_MAX)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SettingChanges::view).toList();
  }

  private static SettingChangeView view(Object[] row) {
    return new SettingChangeView(
        ((Number) row[0]).intValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Moments.of(row[5]));
  }
}
