package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Until when everything is settled: rows that bear an earlier moment are committed or will never
 * be. Whoever reads a table onwards by its moments stops there and so passes by nothing that
 * commits later than it was written.
 */
@ApplicationScoped
public class Settled {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The moment; a little earlier than need be, because clocks of programs differ. */
  public Instant moment() {
    return Moments.of(
        database
            .createNativeQuery(
                "select least(now(), min(xact_start)) - interval '2 seconds'"
                    + " from pg_stat_activity where datname = current_database()"
                    + " and xact_start is not null")
            .getSingleResult());
  }
}
