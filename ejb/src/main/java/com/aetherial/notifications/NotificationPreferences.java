package com.aetherial.notifications;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.NoticeTopic;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each person wants to hear of things. */
@Stateless
public class NotificationPreferences {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject @Any Instance<NoticeTopic> topics;
  @Inject PreferenceTrace trace;

  /** The person's choice for every topic there is, in the order of the topics. */
  public List<Preference> of(Actor actor) {
    actor.mustHave(Scope.NOTIFICATIONS_READ);
    Map<String, Preference> chosen = chosen(actor);
    return topicsOf(actor).stream()
        .map(topic -> chosen.getOrDefault(topic, Preference.usual(topic)))
        .toList();
  }

  /** The topics that the person can be told of, in order. */
  public List<String> topicsOf(Actor actor) {
    return topics.stream()
        .filter(topic -> actor.isAdministrator() || !topic.isForAdministrators())
        .sorted(Comparator.comparingInt(NoticeTopic::order))
        .map(NoticeTopic::topic)
        .toList();
  }

  /** When the person wants to be left alone. */
  public Habit habit(Actor actor) {
    actor.mustHave(Scope.NOTIFICATIONS_READ);
    List<?> rows =
        database
            .createNativeQuery(
                "select zone, quiet_from, quiet_to, digest_at"
                    + " from notifications.habit where person_id = ?1")
            .setParameter(1, actor.personId())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Habit(
                    ZoneId.of((String) row[0]),
                    Habit.clock(row[1]),
                    Habit.clock(row[2]),
                    Habit.clock(row[3])))
        .findFirst()
        .orElseGet(Habit::usual);
  }

  /**
   * Changes how the person hears of some topics, from the next notice on.
   *
   * @throws UnknownTopic when a topic does not exist
   */
  public void choose(Actor actor, List<Preference> preferences) {
    actor.mustHave(Scope.NOTIFICATIONS_WRITE);
    preferences.forEach(preference -> choose(actor, preference));
    trace.changed(actor);
  }

  /**
   * Changes when the person is left alone, from the next notice on.
   *
   * @throws QuietHoursIncomplete when only one end is given
   */
  public void keep(Actor actor, @Valid Habit habit) {
    actor.mustHave(Scope.NOTIFICATIONS_WRITE);
    if (habit.isHalf()) {
      throw new QuietHoursIncomplete();
    }
    database
        .createNativeQuery(
            "insert into notifications.habit (person_id, zone, quiet_from, quiet_to, digest_at)"
                + " values (?1, ?2, cast(?3 as smallint), cast(?4 as smallint), ?5)"
                + " on conflict (person_id) do update set zone = excluded.zone,"
                + " quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,"
                + " digest_at = excluded.digest_at")
        .setParameter(1, actor.personId())
        .setParameter(2, habit.zone().getId())
        .setParameter(3, Habit.minutes(habit.quietFrom()))
        .setParameter(4, Habit.minutes(habit.quietTo()))
        .setParameter(5, Habit.minutes(habit.digestAt()))
        .executeUpdate();
    trace.changed(actor);
  }

  private void choose(Actor actor, Preference preference) {
    if (!topicsOf(actor).contains(preference.topic())) {
      throw new UnknownTopic(preference.topic());
    }
    database
        .createNativeQuery(
            "insert into notifications.preference as known"
                + " (person_id, topic, in_app, mail, push) values (?1, ?2, ?3, ?4,"
                + " coalesce(cast(nullif(?5, '') as boolean), true))"
                + " on conflict (person_id, topic) do update set in_app = excluded.in_app,"
                + " mail = excluded.mail,"
                + " push = coalesce(cast(nullif(?5, '') as boolean), known.push)")
        .setParameter(1, actor.personId())
        .setParameter(2, preference.topic())
        .setParameter(3, preference.inApp())
        .setParameter(4, preference.mail().name())
        .setParameter(5, preference.push() == null ? "" : preference.push().toString())
        .executeUpdate();
  }

  private Map<String, Preference> chosen(Actor actor) {
    List<?> rows =
        database
            .createNativeQuery(
                "select topic, in_app, mail, push from notifications.preference"
                    + " where person_id = ?1")
            .setParameter(1, actor.personId())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(NotificationPreferences::preference)
        .collect(Collectors.toMap(Preference::topic, preference -> preference));
  }

  private static Preference preference(Object[] row) {
    return new Preference(
        (String) row[0], (Boolean) row[1], MailRhythm.valueOf((String) row[2]), (Boolean) row[3]);
  }
}
