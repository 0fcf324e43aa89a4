package com.aetherial.search;

import com.aetherial.kernel.Moments;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The searches that members keep. */
@Dependent
class SavedRows {
  private static final String COLUMNS =
      "id, words, module, type, age, scope, author, is_alert, saved_at";
  private static final String DUE =
      " where is_alert and checked_at < now() - interval '1 minute' and put_off_until <= now()";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** A search whose new hits are to be told, with what was told last. */
  record Watch(UUID person, SavedSearch search, Instant checkedAt, String told) {}

  List<SavedSearch> of(UUID person) {
    List<?> rows =
        database
            .createNativeQuery(
                "select "
                    + COLUMNS
                    + " from search.saved where person_id = ?1 order by saved_at desc")
            .setParameter(1, person)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SavedRows::search).toList();
  }

  /** Keeps a search; one that is kept already only changes whether it is told. */
  void put(UUID person, SaveSearch wish) {
    database
        .createNativeQuery(
            "insert into search.saved"
                + " (id, person_id, words, module, type, age, scope, author, is_alert)"
                + " values (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), nullif(?6, ''),"
                + " nullif(?7, ''), nullif(?8, ''), ?9)"
                + " on conflict (person_id, words, module, type, age, scope, author)"
                + " do update set is_alert = excluded.is_alert, checked_at = now()")
        .setParameter(1, Ids.next())
        .setParameter(2, person)
        .setParameter(3, Plain.text(wish.words()))
        .setParameter(4, Objects.requireNonNullElse(wish.module(), ""))
        .setParameter(5, Objects.requireNonNullElse(wish.type(), ""))
        .setParameter(6, wish.age() == null ? "" : wish.age().name())
        .setParameter(7, Objects.requireNonNullElse(wish.scope(), ""))
        .setParameter(8, Objects.requireNonNullElse(wish.author(), ""))
        .setParameter(9, wish.isAlert())
        .executeUpdate();
  }

  boolean remove(UUID person, UUID id) {
    int removed =
        database
            .createNativeQuery("delete from search.saved where id = ?1 and person_id = ?2")
            .setParameter(1, id)
            .setParameter(2, person)
            .executeUpdate();
    return removed == 1;
  }

  /** The searches whose hits were looked at longest ago. */
  @SuppressWarnings("unchecked")
  List<UUID> due(int limit) {
    return database
        .createNativeQuery("select id from search.saved" + DUE + " order by checked_at limit ?1")
        .setParameter(1, limit)
        .getResultList();
  }

  /** Takes a search whose hits are to be looked at, unless another node has it. */
  Optional<Watch> take(UUID id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select "
                    + COLUMNS
                    + ", person_id, checked_at, told from search.saved"
                    + DUE
                    + " and id = ?1 for update skip locked")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SavedRows::watch).findFirst();
  }

  /** Lets a search wait; since when its hits are new stays as it is. */
  void putOff(UUID id) {
    database
        .createNativeQuery(
            "update search.saved set put_off_until = now() + interval '10 minutes' where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  void check(UUID id, String told) {
    database
        .createNativeQuery(
            "update search.saved set checked_at = now(), told = left(?2, 20000) where id = ?1")
        .setParameter(1, id)
        .setParameter(2, told)
        .executeUpdate();
  }

  private static Watch watch(Object[] row) {
    return new Watch((UUID) row[9], search(row), Moments.of(row[10]), (String) row[11]);
  }

  private static SavedSearch search(Object[] row) {
    return new SavedSearch(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        row[4] == null ? null : SearchWish.Age.valueOf((String) row[4]),
        (String) row[5],
        (String) row[6],
        (Boolean) row[7],
        Moments.of(row[8]));
  }
}
