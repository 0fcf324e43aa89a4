package com.aetherial.webhooks;

import com.aetherial.identity.People;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.SettingValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Turns off what takes nothing for days, says so, and keeps the log at a bearable length. */
@ApplicationScoped
class EndpointHealth {
  private static final int BACKLOG_MAX = 10_000;
  private static final int FORGOTTEN_AT_ONCE = 5_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject People people;
  @Inject SettingValues values;
  @Inject Event<Notice> notices;
  @Inject Event<EndpointsChanged> changed;

  void succeeded(UUID endpoint) {
    database
        .createNativeQuery(
            "update webhooks.endpoint set failing_since = null"
                + " where id = ?1 and failing_since is not null")
        .setParameter(1, endpoint)
        .executeUpdate();
  }

  void failed(UUID endpoint, boolean isGone) {
    database
        .createNativeQuery(
            "update webhooks.endpoint set failing_since = now()"
                + " where id = ?1 and failing_since is null")
        .setParameter(1, endpoint)
        .executeUpdate();
    tell(
        database
            .createNativeQuery(
                "update webhooks.endpoint set is_on = false, off_reason = ?2 where id = ?1"
                    + " and is_on and (?2 = 'GONE' or failing_since < now() - interval '5 days')"
                    + " returning id, url")
            .setParameter(1, endpoint)
            .setParameter(2, isGone ? "GONE" : "FAILING")
            .getResultList());
  }

  void checkBacklogs() {
    tell(
        database
            .createNativeQuery(
                "update webhooks.endpoint e set is_on = false, off_reason = 'BACKLOG'"
                    + " where is_on and (select count(*) from (select from webhooks.delivery d"
                    + " where d.endpoint_id = e.id and d.state = 'WAITING' limit ?1 + 1) w) > ?1"
                    + " returning e.id, e.url")
            .setParameter(1, BACKLOG_MAX)
            .getResultList());
  }

  int forget() {
    return database
        .createNativeQuery(
            "delete from webhooks.delivery where id in (select id from webhooks.delivery"
                + " where state <> 'WAITING' and finished_at < now() - ?1 * interval '1 second'"
                + " limit ?2)")
        .setParameter(1, values.duration(WebhooksSwitch.KEEP).toSeconds())
        .setParameter(2, FORGOTTEN_AT_ONCE)
        .executeUpdate();
  }

  private void tell(List<?> turnedOff) {
    for (Object row : turnedOff) {
      Object[] endpoint = (Object[]) row;
      people.administrators().forEach(person -> tell(person, endpoint));
      changed.fire(new EndpointsChanged());
    }
  }

  private void tell(UUID person, Object[] endpoint) {
    notices.fire(
        new Notice(
                person,
                "webhooks.turnedOff",
                "The webhook to " + endpoint[1] + " was turned off",
                "It took nothing. Look at why, and turn it on again.",
                "/admin/webhooks/endpoint?id=" + endpoint[0])
            .with(endpoint[1]));
  }
}
