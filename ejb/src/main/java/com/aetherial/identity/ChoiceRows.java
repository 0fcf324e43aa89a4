package com.aetherial.identity;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people chose. */
@ApplicationScoped
class ChoiceRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  Optional<ChoicesView> find(UUID person, ChoiceSection section) {
    List<?> rows =
        database
            .createNativeQuery(
                "select cast(chosen as text), changed_at, before is not null"
                    + " from identity.choice where person_id = ?1 and section = ?2")
            .setParameter(1, person)
            .setParameter(2, section.name())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ChoicesView(
                    map(section, (String) row[0]), Moments.of(row[1]), (Boolean) row[2]))
        .findFirst();
  }

  void put(UUID person, ChoiceSection section, Map<String, String> chosen) {
    database
        .createNativeQuery(
            "insert into identity.choice as c (person_id, section, chosen, before)"
                + " values (?1, ?2, cast(?3 as jsonb), cast(?4 as jsonb))"
                + " on conflict (person_id, section) do update set chosen = excluded.chosen,"
                + " before = c.chosen, changed_at = now() where c.chosen <> excluded.chosen")
        .setParameter(1, person)
        .setParameter(2, section.name())
        .setParameter(3, json(chosen))
        .setParameter(4, json(section.usual()))
        .executeUpdate();
  }

  /** Swaps what is and what was, so that undoing twice changes nothing. */
  void undo(UUID person, ChoiceSection section) {
    database
        .createNativeQuery(
            "update identity.choice set chosen = before, before = chosen, changed_at = now()"
                + " where person_id = ?1 and section = ?2 and before is not null")
        .setParameter(1, person)
        .setParameter(2, section.name())
        .executeUpdate();
  }

  private static String json(Map<String, String> chosen) {
    JsonObjectBuilder json = Jsonp.object();
    chosen.forEach(json::add);
    return json.build().toString();
  }

  private static Map<String, String> map(ChoiceSection section, String text) {
    Map<String, String> chosen = new HashMap<>(section.usual());
    try (var reader = Jsonp.reader(text)) {
      JsonObject json = reader.readObject();
      chosen.replaceAll((name, usual) -> json.getString(name, usual));
    }
    return chosen;
  }
}
