package com.aetherial.activity;

import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries that modules fired. */
@Dependent
class Entries {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Entries of a person between two moments, both included, the newest first. */
  List<ActivityLine> of(
      UUID person, @Nullable String module, Instant from, Instant until, int limit) {
    var query =
        database
            .createNativeQuery(
                "select id, module, action, resource_type, resource_id, cast(facts as text),"
                    + " happened_at from activity.entry where person_id = ?1"
                    + " and happened_at between cast(?2 as timestamptz) and"
                    + " cast(?3 as timestamptz)"
                    + (module == null ? "" : " and module = ?5")
                    + " order by happened_at desc, id desc limit ?4")
            .setParameter(1, person)
            .setParameter(2, from.toString())
            .setParameter(3, until.toString())
            .setParameter(4, limit);
    if (module != null) {
      query.setParameter(5, module);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(Entries::line).toList();
  }

  /** When a person last did one of these things. */
  Optional<Instant> latest(UUID person, String module, Set<String> actions) {
    List<?> rows =
        database
            .createNativeQuery(
                "select happened_at from activity.entry where person_id = ?1 and module = ?2"
                    + " and action = any (string_to_array(?3, ',')) order by happened_at desc"
                    + " limit 1")
            .setParameter(1, person)
            .setParameter(2, module)
            .setParameter(3, String.join(",", actions))
            .getResultList();
    return rows.stream().map(Moments::of).findFirst();
  }

  /** The modules in which a person did something. */
  @SuppressWarnings("unchecked")
  List<String> modules(UUID person) {
    return database
        .createNativeQuery("select distinct module from activity.entry where person_id = ?1")
        .setParameter(1, person)
        .getResultList();
  }

  void forget(UUID person) {
    database
        .createNativeQuery("select cast(activity.forget(?1) as text)")
        .setParameter(1, person)
        .getSingleResult();
  }

  private static ActivityLine line(Object[] row) {
    return new ActivityLine(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        facts((String) row[5]),
        Moments.of(row[6]));
  }

  private static Map<String, String> facts(String json) {
    Map<String, String> facts = new HashMap<>();
    try (var reader = Jsonp.reader(json)) {
      JsonObject object = reader.readObject();
      object.keySet().forEach(name -> facts.put(name, object.getString(name)));
    }
    return facts;
  }
}
