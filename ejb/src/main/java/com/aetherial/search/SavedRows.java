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
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** A search whose new hits are to be told, with what was told last. */
  record Watch(UUID person, SavedSearch search, Instant checkedAt, String told) {}

  List<SavedSearch> of(UUID person) {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, words, module, type, is_alert, saved_at from search.saved"
                    + " where person_id = ?1 order by saved_at desc")
            .setParameter(1, person)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SavedRows::search).toList();
  }

  /** Keeps a search; one that is kept already only changes whether it is told. */
  void put(UUID person, SaveSearch wish) {
    database
        .createNativeQuery(
            "insert into search.saved (id, person_id, words, module, type, is_alert)"
                + " values (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), ?6)"
                + " on conflict (person_id, words, module, type)"
                + " do update set is_alert = excluded.is_alert, checked_at = now()")
        .setParameter(1, Ids.next())
        .setParameter(2, person)
        .setParameter(3, Plain.text(wish.words()))
        .setParameter(4, Objects.requireNonNullElse(wish.module(), ""))
        .setParameter(5, Objects.requireNonNullElse(wish.type(), ""))
        .setParameter(6, wish.isAlert())
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

  /** Takes the search whose hits were looked at longest ago, unless another node has it. */
  Optional<Watch> take() {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, words, module, type, is_alert, saved_at, person_id, checked_at, told"
                    + " from search.saved where is_alert"
                    + " and checked_at < now() - interval '1 minute'"
                    + " order by checked_at limit 1 for update skip locked")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SavedRows::watch).findFirst();
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
    return new Watch((UUID) row[6], search(row), Moments.of(row[7]), (String) row[8]);
  }

  private static SavedSearch search(Object[] row) {
    return new SavedSearch(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (Boolean) row[4],
        Moments.of(row[5]));
  }
}
