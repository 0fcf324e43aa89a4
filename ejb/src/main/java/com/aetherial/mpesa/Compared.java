package com.aetherial.mpesa;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which payments the other side's books are asked about, and what they said. */
@ApplicationScoped
class Compared {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  long takeUp(Instant since, Instant until) {
    return number(
        database
            .createNativeQuery("select mpesa.compare_since(?1, ?2)")
            .setParameter(1, Timestamp.from(since))
            .setParameter(2, Timestamp.from(until))
            .getSingleResult());
  }

  /** One payment is asked about soon. */
  void takeUp(UUID conversation) {
    database
        .createNativeQuery(
            "insert into mpesa.compared (conversation_id) values (cast(?1 as uuid))"
                + " on conflict (conversation_id) do update set is_due = true")
        .setParameter(1, conversation.toString())
        .executeUpdate();
  }

  /** Payments to ask about now; each is named to one caller. */
  @SuppressWarnings("unchecked")
  List<UUID> due(int limit) {
    return database
        .createNativeQuery(
            "update mpesa.compared set is_due = false, asked_at = now()"
                + " where conversation_id in (select conversation_id from mpesa.compared"
                + " where is_due order by conversation_id limit ?1 for update skip locked)"
                + " returning conversation_id")
        .setParameter(1, limit)
        .getResultList();
  }

  void note(UUID conversation, Verdict told) {
    database
        .createNativeQuery(
            "update mpesa.compared set told = ?2, told_at = now()"
                + " where conversation_id = cast(?1 as uuid)")
        .setParameter(1, conversation.toString())
        .setParameter(2, told.name())
        .executeUpdate();
  }

  ComparisonView view(int limit) {
    Object[] counts =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*), count(*) filter (where is_due or told_at is null"
                        + " or told_at < asked_at), max(told_at) from mpesa.compared")
                .getSingleResult();
    List<?> rows =
        database
            .createNativeQuery(
                "select name, kind, shillings, ours, theirs from mpesa.differences() limit ?1")
            .setParameter(1, limit)
            .getResultList();
    return new ComparisonView(
        number(counts[0]),
        number(counts[1]),
        Moments.ofNullable(counts[2]),
        rows.stream()
            .map(Object[].class::cast)
            .map(
                row ->
                    new ComparisonView.Difference(
                        (String) row[0],
                        (String) row[1],
                        number(row[2]),
                        (String) row[3],
                        (String) row[4]))
            .toList());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
