package com.aetherial.search;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What is found for a question. */
@Dependent
class Hits {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Time time;

  SearchAnswer of(Question question) {
    if (question.wish().words().isEmpty()) {
      return SearchAnswer.NONE;
    }
    String answer =
        (String)
            database
                .createNativeQuery("select cast(search.find(cast(?1 as jsonb)) as text)")
                .setParameter(1, question.json(time.now()))
                .getSingleResult();
    try (JsonReader reader = Jsonp.reader(answer)) {
      return SearchAnswer.of(reader.readObject());
    }
  }
}
