package com.aetherial.activity;

import com.aetherial.kernel.Activity;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes the entries of a transaction in one statement, however many they are. */
@Dependent
class EntryWriter {
  private static final String WRITE =
      """
      insert into activity.entry
        (id, person_id, module, action, resource_type, resource_id, facts)
      select e.id, e.person, e.module, e.action, e.type, left(e.resource, 200), e.facts
      from jsonb_to_recordset(cast(?1 as jsonb)) as e (id uuid, person uuid, module text,
        action text, type text, resource text, facts jsonb)
      """;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void write(List<Activity> activities) {
    JsonArrayBuilder json = Jsonp.array();
    for (Activity each : activities) {
      JsonObjectBuilder facts = Jsonp.object();
      each.facts().forEach(facts::add);
      json.add(
          Jsonp.object()
              .add("id", Ids.next().toString())
              .add("person", each.personId().toString())
              .add("module", each.module())
              .add("action", each.action())
              .add("type", each.resourceType())
              .add("resource", each.resourceId())
              .add("facts", facts));
    }
    database
        .createNativeQuery(WRITE)
        // What the transaction has changed is being written already; a flush would write it twice.
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter(1, json.build().toString())
        .executeUpdate();
  }
}
