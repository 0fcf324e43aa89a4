package com.aetherial.notifications;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The browsers that people want to hear of things in. */
@ApplicationScoped
class DeviceRows {
  private static final int LOGIN = 10;
  private static final int ABANDONED = 11;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** A message on its way: where to, for whose eyes, and what it tells. */
  @SuppressWarnings("ArrayRecordComponent")
  record Due(
      UUID person, String endpoint, byte[] publicKey, byte[] auth, String link, Object[] told) {
    /** The login in which the browser was chosen; null for one that a program named. */
    @Nullable UUID login() {
      return (UUID) told[LOGIN];
    }

    /** Whether it is long ago that somebody was logged in there. */
    boolean isAbandoned() {
      return (Boolean) told[ABANDONED];
    }
  }

  /** A browser has one place; who uses it now takes it over from who used it before. */
  void put(UUID id, UUID person, @Nullable UUID login, NewDevice device) {
    database
        .createNativeQuery(
            "insert into notifications.device as known"
                + " (id, person_id, login, endpoint, public_key, auth, agent)"
                + " values (?1, ?2, cast(nullif(?3, '') as uuid), ?4, ?5, ?6, left(?7, 200))"
                + " on conflict (endpoint) do update set person_id = excluded.person_id,"
                + " login = excluded.login, public_key = excluded.public_key,"
                + " auth = excluded.auth, agent = excluded.agent")
        .setParameter(1, id)
        .setParameter(2, person)
        .setParameter(3, login == null ? "" : login.toString())
        .setParameter(4, device.endpoint())
        .setParameter(5, device.publicKey())
        .setParameter(6, device.auth())
        .setParameter(7, device.agent())
        .executeUpdate();
  }

  List<DeviceView> of(UUID person) {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, agent, created_at, last_used_at from notifications.device"
                    + " where person_id = ?1 order by created_at desc, id")
            .setParameter(1, person)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new DeviceView(
                    (UUID) row[0], (String) row[1], Moments.of(row[2]), Moments.ofNullable(row[3])))
        .toList();
  }

  boolean remove(UUID person, UUID id) {
    return database
            .createNativeQuery("delete from notifications.device where id = ?1 and person_id = ?2")
            .setParameter(1, id)
            .setParameter(2, person)
            .executeUpdate()
        == 1;
  }

  Set<UUID> logins(UUID person) {
    List<?> logins =
        database
            .createNativeQuery(
                "select login from notifications.device"
                    + " where person_id = ?1 and login is not null")
            .setParameter(1, person)
            .getResultList();
    return logins.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  void removeOf(UUID login) {
    database
        .createNativeQuery("delete from notifications.device where login = ?1")
        .setParameter(1, login)
        .executeUpdate();
  }

  /** What one browser is to be told; nothing when it is gone, or the news is read or old. */
  Optional<Due> due(UUID device, UUID notification, int hours) {
    List<?> rows =
        database
            .createNativeQuery(
                "select d.person_id, d.endpoint, d.public_key, d.auth, n.link,"
                    + " n.kind, n.wording, n.facts, n.title, n.body, d.login,"
                    + " d.known_at < now() - interval '30 days'"
                    + " from notifications.device d join notifications.notification n"
                    + " on n.person_id = d.person_id where d.id = ?1 and n.id = ?2"
                    + " and n.read_at is null and n.archived_at is null"
                    + " and n.pushed_at > now() - make_interval(hours => ?3)")
            .setParameter(1, device)
            .setParameter(2, notification)
            .setParameter(3, hours)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(DeviceRows::due).findFirst();
  }

  /** Notes that a browser was told something and, if so, that its person is logged in there. */
  void used(UUID device, boolean isOpen) {
    database
        .createNativeQuery(
            "update notifications.device set last_used_at = now(),"
                + " known_at = case when ?2 then now() else known_at end where id = ?1")
        .setParameter(1, device)
        .setParameter(2, isOpen)
        .executeUpdate();
  }

  void remove(UUID device) {
    database
        .createNativeQuery("delete from notifications.device where id = ?1")
        .setParameter(1, device)
        .executeUpdate();
  }

  private static Due due(Object[] row) {
    return new Due(
        (UUID) row[0], (String) row[1], (byte[]) row[2], (byte[]) row[3], (String) row[4], row);
  }
}
