package com.aetherial.activity;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The log as a person takes it along, and how it is forgotten with its person. What is read from
 * elsewhere is in the files of the modules that wrote it.
 */
@ApplicationScoped
public class OwnActivity implements PersonalData {
  private static final int LINES_MAX = 100_000;

  @Inject Entries entries;
  @Inject Time time;

  @Override
  public List<PersonalFile> of(UUID personId) {
    JsonArrayBuilder json = Jsonp.array();
    entries
        .of(personId, null, Instant.EPOCH, time.now(), LINES_MAX)
        .forEach(line -> json.add(object(line)));
    return List.of(new PersonalFile("activity/activity.json", json.build().toString()));
  }

  void forget(@Observes PersonDeleted deleted) {
    entries.forget(deleted.personId());
  }

  private static JsonObjectBuilder object(ActivityLine line) {
    JsonObjectBuilder facts = Jsonp.object();
    line.facts().forEach(facts::add);
    return Jsonp.object()
        .add("at", line.at().toString())
        .add("module", line.module())
        .add("action", line.action())
        .add("resourceType", line.resourceType())
        .add("resourceId", line.resourceId())
        .add("facts", facts);
  }
}
