package com.aetherial.search;

import com.aetherial.kernel.SearchChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What changed and is not yet in the index. */
@Dependent
class Changes {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void add(SearchChanged change) {
    database
        .createNativeQuery(
            "insert into search.change (module, type, entity_id) values (?1, ?2, ?3)")
        // A module may tell it while its transaction is being written; a flush would write twice.
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter(1, change.module())
        .setParameter(2, change.type())
        .setParameter(3, change.id())
        .executeUpdate();
  }

  /** The kinds of which something changed. */
  List<Kind> due() {
    List<?> rows =
        database
            .createNativeQuery(
                "select distinct module, type from search.change where next_at <= now()")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Kind::of).toList();
  }

  /** Takes the oldest changes of a kind away; they are back if the transaction fails. */
  @SuppressWarnings("unchecked")
  Set<String> take(Kind kind, int limit) {
    return Set.copyOf(
        database
            .createNativeQuery(
                "with taken as (delete from search.change where number in (select number"
                    + " from search.change where module = ?1 and type = ?2 and next_at <= now()"
                    + " order by number limit ?3 for update skip locked) returning entity_id)"
                    + " select distinct entity_id from taken")
            .setParameter(1, kind.module())
            .setParameter(2, kind.type())
            .setParameter(3, limit)
            .getResultList());
  }

  /** Puts the changes of a kind off that could not be followed now. */
  void putOff(Kind kind) {
    database
        .createNativeQuery(
            "update search.change set failures = failures + 1, next_at = now()"
                + " + least(interval '1 hour', interval '5 seconds' * 2 ^ least(failures, 12))"
                + " where module = ?1 and type = ?2 and next_at <= now()")
        .setParameter(1, kind.module())
        .setParameter(2, kind.type())
        .executeUpdate();
  }
}
