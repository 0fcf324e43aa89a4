package com.aetherial.search;

import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchSource.Rhythm;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How far each kind of thing has been read. */
@Dependent
class Progress {
  private static final String KEY = " where module = ?1 and type = ?2";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Where the reading of a kind stands. */
  record Mark(boolean isRunning, String cursor) {}

  /** The kinds that are to be read on, the one that waited longest first. */
  List<Kind> due() {
    List<?> rows =
        database
            .createNativeQuery(
                "select module, type from search.progress where state <> 'DONE'"
                    + " and next_at <= now() order by next_at")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Kind::of).toList();
  }

  /** Takes a kind, which nobody else touches until the transaction ends. */
  Optional<Mark> take(Kind kind) {
    List<?> rows =
        database
            .createNativeQuery(
                "select state, cursor from search.progress"
                    + KEY
                    + " and state <> 'DONE' and next_at <= now() for update skip locked")
            .setParameter(1, kind.module())
            .setParameter(2, kind.type())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Mark("RUNNING".equals(row[0]), (String) row[1]))
        .findFirst();
  }

  /** Waits until nobody else reads a kind, and lets nobody read it until the transaction ends. */
  void hold(Kind kind) {
    database
        .createNativeQuery("select 1 from search.progress" + KEY + " for update")
        .setParameter(1, kind.module())
        .setParameter(2, kind.type())
        .getResultList();
  }

  /** Begins to read a kind of which nothing was read yet. */
  void begin(SearchSource source) {
    database
        .createNativeQuery(
            "insert into search.progress (module, type) values (?1, ?2)"
                + " on conflict (module, type) do nothing")
        .setParameter(1, source.module())
        .setParameter(2, source.type())
        .executeUpdate();
  }

  /** Reads a kind from the beginning, after a while; what runs already begins anew. */
  void restart(Kind kind, Duration wait) {
    database
        .createNativeQuery(
            "update search.progress set state = 'RUNNING', cursor = '', done = 0,"
                + " started_at = clock_timestamp(), finished_at = null,"
                + " next_at = now() + cast(?3 as interval),"
                + " failures = 0, last_error = null"
                + KEY)
        .setParameter(1, kind.module())
        .setParameter(2, kind.type())
        .setParameter(3, wait.toString())
        .executeUpdate();
  }

  /** Notes how far it got; a kind that is followed waits a little before it is asked again. */
  void note(SearchSource source, SearchBatch batch) {
    boolean isFollowed = source.rhythm() == Rhythm.FOLLOWED;
    database
        .createNativeQuery(
            "update search.progress set done = done + ?3, cursor = ?4, failures = 0,"
                + " last_error = null, finished_at = case when ?5 <> 'RUNNING'"
                + " then coalesce(finished_at, clock_timestamp()) end,"
                + " usual = case when state = 'RUNNING' and ?5 <> 'RUNNING' then done + ?3"
                + " else usual end,"
                + " state = case when state = 'FOLLOWING' then state else ?5 end,"
                + " next_at = case when ?5 = 'FOLLOWING' then now() + interval '3 seconds'"
                + " else now() end"
                + KEY)
        .setParameter(1, source.module())
        .setParameter(2, source.type())
        .setParameter(3, batch.entries().size())
        .setParameter(4, batch.cursor())
        .setParameter(5, !batch.isLast() ? "RUNNING" : isFollowed ? "FOLLOWING" : "DONE")
        .executeUpdate();
  }

  /** Notes that it could not be read now; the next try waits longer each time. */
  void fail(Kind kind, String error) {
    database
        .createNativeQuery(
            "update search.progress set failures = failures + 1, last_error = left(?3, 500),"
                + " next_at = now() + least(interval '10 minutes',"
                + " interval '2 seconds' * 2 ^ least(failures, 10))"
                + KEY)
        .setParameter(1, kind.module())
        .setParameter(2, kind.type())
        .setParameter(3, error)
        .executeUpdate();
  }

  /** Drops what no module offers any more. */
  void drop(Kind kind) {
    database
        .createNativeQuery("delete from search.progress" + KEY)
        .setParameter(1, kind.module())
        .setParameter(2, kind.type())
        .executeUpdate();
  }
}
