package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Rows of the database as files that a person takes along. */
@ApplicationScoped
public class PersonalRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * The rows of a query as a list of objects, named after its columns.
   *
   * @param path inside the archive
   * @param query with the person as its first parameter, written by a programmer
   */
  public PersonalFile file(String path, String query, UUID personId) {
    Object json =
        database
            .createNativeQuery(
                "select cast(coalesce(jsonb_agg(to_jsonb(t)), '[]') as text) from ("
                    + query
                    + ") t")
            .setParameter(1, personId)
            .getSingleResult();
    return new PersonalFile(path, (String) json);
  }
}
