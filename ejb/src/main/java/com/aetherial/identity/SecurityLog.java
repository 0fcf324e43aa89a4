package com.aetherial.identity;

import com.aetherial.kernel.Activity;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The history of accounts; rows are only ever added. */
@ApplicationScoped
class SecurityLog {
  private static final int AGENT_LENGTH_MAX = 200;
  private static final int SHOWN_MAX = 50;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Event<Activity> activities;

  void note(UUID personId, SecurityEventKind kind) {
    note(personId, kind, "", "");
  }

  void note(UUID personId, SecurityEventKind kind, String address, String agent) {
    database
        .createNativeQuery(
            "insert into identity.security_event (id, person_id, kind, address, agent)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, Ids.next())
        .setParameter(2, personId)
        .setParameter(3, kind.name())
        .setParameter(4, address)
        .setParameter(5, agent.substring(0, Math.min(agent.length(), AGENT_LENGTH_MAX)))
        .executeUpdate();
    activities.fire(
        new Activity(
            personId,
            "identity",
            action(kind),
            "account",
            personId.toString(),
            Map.of("link", "/settings/security")));
  }

  /** LOGGED_IN becomes loggedIn. */
  private static String action(SecurityEventKind kind) {
    String words = kind.name().toLowerCase(Locale.ROOT);
    return Pattern.compile("_(.)")
        .matcher(words)
        .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  List<SecurityEventView> of(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select kind, address, agent, happened_at from identity.security_event"
                    + " where person_id = ?1 order by happened_at desc, id desc limit ?2")
            .setParameter(1, personId)
            .setParameter(2, SHOWN_MAX)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new SecurityEventView(
                    SecurityEventKind.valueOf((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    Moments.of(row[3])))
        .toList();
  }
}
