package com.aetherial.plugins;

import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What plugins have yet to hear of. */
@ApplicationScoped
class TaskRows {
  private static final int ATTEMPTS_MAX = 3;
  private static final int BACKLOG_MAX = 10_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Which plugins want to hear of what now. */
  Map<String, List<String>> wanted() {
    Map<String, List<String>> wanted = new HashMap<>();
    List<?> rows =
        database
            .createNativeQuery(
                "select id, listens from plugins.plugin where state = 'ON' and listens <> ''")
            .getResultList();
    for (Object row : rows) {
      Object[] plugin = (Object[]) row;
      for (String type : ((String) plugin[1]).split(" ", -1)) {
        wanted.computeIfAbsent(type, key -> new ArrayList<>()).add((String) plugin[0]);
      }
    }
    return wanted;
  }

  /**
   * Nothing is written for a plugin that was turned off a moment ago, nor for one that is being
   * removed: what happens does not wait for that.
   */
  void add(String plugin, String type, String data) {
    database
        .createNativeQuery(
            "insert into plugins.task (id, plugin_id, type, data)"
                + " select ?1, p.id, ?3, ?4 from plugins.plugin p"
                + " where p.id = ?2 and p.state = 'ON' for key share skip locked")
        .setParameter(1, Ids.next())
        .setParameter(2, plugin)
        .setParameter(3, type)
        .setParameter(4, data)
        .executeUpdate();
  }

  /** Whether the day is new to the plugin, once among all nodes. */
  boolean begin(String plugin, LocalDate day) {
    return database
            .createNativeQuery(
                "insert into plugins.day_begun (plugin_id, day)"
                    + " select id, cast(?2 as date) from plugins.plugin where id = ?1"
                    + " on conflict do nothing")
            .setParameter(1, plugin)
            .setParameter(2, day.toString())
            .executeUpdate()
        > 0;
  }

  /** Plugins that have something to hear of. */
  @SuppressWarnings("unchecked")
  List<String> due() {
    return database
        .createNativeQuery(
            "select p.id from plugins.plugin p where p.state = 'ON' and exists"
                + " (select from plugins.task t where t.plugin_id = p.id and t.next_at <= now())")
        .getResultList();
  }

  /** Takes what is next; what was taken too often without an end is forgotten before. */
  Optional<Object[]> take(String plugin) {
    database
        .createNativeQuery("delete from plugins.task where plugin_id = ?1 and attempts >= ?2")
        .setParameter(1, plugin)
        .setParameter(2, ATTEMPTS_MAX)
        .executeUpdate();
    List<?> rows =
        database
            .createNativeQuery(
                "update plugins.task set attempts = attempts + 1,"
                    + " next_at = now() + interval '5 minutes' where id ="
                    + " (select id from plugins.task where plugin_id = ?1 and next_at <= now()"
                    + " order by next_at limit 1 for update skip locked)"
                    + " returning id, type, data, created_at")
            .setParameter(1, plugin)
            .getResultList();
    return rows.stream().map(Object[].class::cast).findFirst();
  }

  void finish(UUID id) {
    database
        .createNativeQuery("delete from plugins.task where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** Plugins that cannot keep up lose the oldest of what they have yet to hear of. */
  void cut(String plugin) {
    database
        .createNativeQuery(
            "delete from plugins.task where plugin_id = ?1 and id in (select id from plugins.task"
                + " where plugin_id = ?1 order by id desc offset ?2)")
        .setParameter(1, plugin)
        .setParameter(2, BACKLOG_MAX)
        .executeUpdate();
  }

  /** Whether the card is to be asked for now, by this node. */
  boolean takeCard(String plugin) {
    return database
            .createNativeQuery(
                "update plugins.plugin set card_at = now() where id = ?1 and state = 'ON'"
                    + " and (card_at is null or card_at < now() - interval '25 seconds'"
                    + " or card_at < turned_on_at)")
            .setParameter(1, plugin)
            .executeUpdate()
        > 0;
  }

  void card(String plugin, String sha256, String card) {
    database
        .createNativeQuery(
            "update plugins.plugin set card = ?3 where id = ?1 and sha256 = ?2 and state = 'ON'")
        .setParameter(1, plugin)
        .setParameter(2, sha256)
        .setParameter(3, card)
        .executeUpdate();
  }
}
