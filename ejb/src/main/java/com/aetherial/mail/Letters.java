package com.aetherial.mail;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters' states, each change in a transaction of its own: what was tried stays known. */
@Stateless
public class Letters {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Begins a try; empty when there is nothing left to do for the letter. */
  @TransactionAttribute(REQUIRES_NEW)
  public Optional<LetterToSend> take(UUID id) {
    List<?> rows =
        database
            .createNativeQuery(
                "update mail.letter set state = 'SENDING', attempts = attempts + 1"
                    + " where id = ?1 and finished_at is null"
                    + " and state in ('WAITING', 'SENDING', 'UNKNOWN')"
                    + " returning recipient, subject, plain, html, attempts, unsubscribe_key")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new LetterToSend(
                    id,
                    (String) row[0],
                    new Written((String) row[1], (String) row[2], (String) row[3]),
                    ((Number) row[4]).intValue(),
                    (String) row[5]))
        .findFirst();
  }

  /** Notes what a try came to; after the last one what the letter said is forgotten. */
  @TransactionAttribute(REQUIRES_NEW)
  public void settle(UUID id, Outcome outcome) {
    database
        .createNativeQuery(
            "update mail.letter set state = ?2, last_error = nullif(left(?3, 500), ''),"
                + " finished_at = case when ?4 then now() end,"
                + " plain = case when ?4 then null else plain end,"
                + " html = case when ?4 then null else html end where id = ?1")
        .setParameter(1, id)
        .setParameter(2, outcome.state().name())
        .setParameter(3, outcome.reason())
        .setParameter(4, outcome.isFinal())
        .executeUpdate();
  }
}
