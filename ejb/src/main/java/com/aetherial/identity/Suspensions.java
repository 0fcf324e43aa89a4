package com.aetherial.identity;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When people were kept out, and until when. */
@ApplicationScoped
class Suspensions {
  private static final int SHOWN_MAX = 50;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Keeps somebody out; false when they are out already. */
  boolean open(UUID person, @Nullable Integer days, String reason, UUID by) {
    int made =
        database
            .createNativeQuery(
                "insert into identity.suspension (id, person_id, until, reason, suspended_by)"
                    + " values (?1, ?2, now() + cast(nullif(?3, '') as interval), ?4, ?5)"
                    + " on conflict (person_id) where lifted_at is null do nothing")
            .setParameter(1, Ids.next())
            .setParameter(2, person)
            .setParameter(3, days == null ? "" : days + " days")
            .setParameter(4, reason)
            .setParameter(5, by)
            .executeUpdate();
    return made == 1 && put(person, "SUSPENDED") == 1;
  }

  /** Lets somebody in; false when they are not out. */
  boolean lift(UUID person, UUID by) {
    int lifted =
        database
            .createNativeQuery(
                "update identity.suspension set lifted_at = now(), lifted_by = ?2"
                    + " where person_id = ?1 and lifted_at is null")
            .setParameter(1, person)
            .setParameter(2, by)
            .executeUpdate();
    return lifted == 1 && put(person, "ACTIVE") == 1;
  }

  /** Lets everybody in whose time is over; answers how many. */
  int liftDue() {
    return database
        .createNativeQuery(
            "with due as (update identity.suspension set lifted_at = now()"
                + " where lifted_at is null and until <= now() returning person_id)"
                + " update identity.person p set state = 'ACTIVE', version = version + 1"
                + " from due where p.id = due.person_id and p.state = 'SUSPENDED'")
        .executeUpdate();
  }

  List<SuspensionView> of(UUID person) {
    List<?> rows =
        database
            .createNativeQuery(
                "select s.until, s.reason, b.username, s.suspended_at, s.lifted_at"
                    + " from identity.suspension s left join identity.person b"
                    + " on b.id = s.suspended_by where s.person_id = ?1"
                    + " order by s.suspended_at desc limit ?2")
            .setParameter(1, person)
            .setParameter(2, SHOWN_MAX)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Suspensions::view).toList();
  }

  private int put(UUID person, String state) {
    return database
        .createNativeQuery(
            "update identity.person set state = ?2, updated_at = now(), version = version + 1"
                + " where id = ?1 and state in ('ACTIVE', 'SUSPENDED')")
        .setParameter(1, person)
        .setParameter(2, state)
        .executeUpdate();
  }

  private static SuspensionView view(Object[] row) {
    return new SuspensionView(
        Moments.ofNullable(row[0]),
        (String) row[1],
        (String) row[2],
        Moments.of(row[3]),
        Moments.ofNullable(row[4]));
  }
}
