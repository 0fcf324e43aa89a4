package com.aetherial.kernel;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What came in from outside and must not be lost: a row per message of a source, written before the
 * sender is thanked, worked off exactly once. The sender's identifier is the key, so a message that
 * arrives twice is one row.
 */
@Stateless
public class Inbox {
  /** After so many failures a message is set aside for an administrator. */
  public static final int ATTEMPTS_MAX = 30;

  private static final int ERROR_LENGTH_MAX = 500;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Keeps a message.
   *
   * @return whether it is new; false when the source had sent it before
   */
  public boolean receive(String source, String externalId, String kind, String payload) {
    return database
            .createNativeQuery(
                "insert into kernel.inbox (source, external_id, kind, payload)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, source)
            .setParameter(2, externalId)
            .setParameter(3, kind)
            .setParameter(4, payload)
            .executeUpdate()
        == 1;
  }

  /**
   * Takes a waiting message for work in the caller's transaction. Empty when it is done already or
   * another worker has it.
   */
  @TransactionAttribute(MANDATORY)
  public Optional<InboxMessage> take(String source, String externalId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select kind, payload, attempts from kernel.inbox where source = ?1"
                    + " and external_id = ?2 and state = 'WAITING' for update skip locked")
            .setParameter(1, source)
            .setParameter(2, externalId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new InboxMessage(source, externalId, (String) row[0], (String) row[1]))
        .findFirst();
  }

  /** Marks a taken message as worked off, in the transaction that holds its effect. */
  @TransactionAttribute(MANDATORY)
  public void finish(InboxMessage message, boolean hadEffect) {
    database
        .createNativeQuery(
            "update kernel.inbox set state = ?3, finished_at = now(), last_error = null"
                + " where source = ?1 and external_id = ?2")
        .setParameter(1, message.source())
        .setParameter(2, message.externalId())
        .setParameter(3, hadEffect ? "DONE" : "IGNORED")
        .executeUpdate();
  }

  /**
   * Notes that work on a message failed; it comes up again later, each time after a longer wait.
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void fail(String source, String externalId, String error) {
    database
        .createNativeQuery(
            "update kernel.inbox set attempts = attempts + 1, last_error = ?3,"
                + " state = case when attempts + 1 >= ?4 then 'DEAD' else state end,"
                + " next_at = now() + least(interval '1 hour', interval '1 second' * 2 ^ attempts)"
                + " where source = ?1 and external_id = ?2 and state = 'WAITING'")
        .setParameter(1, source)
        .setParameter(2, externalId)
        .setParameter(3, error.substring(0, Math.min(error.length(), ERROR_LENGTH_MAX)))
        .setParameter(4, ATTEMPTS_MAX)
        .executeUpdate();
  }

  /** Identifiers of messages that wait although they are due and older than {@code age}. */
  @SuppressWarnings("unchecked")
  public List<String> due(String source, Duration age, int limit) {
    return database
        .createNativeQuery(
            "select external_id from kernel.inbox where state = 'WAITING' and source = ?1"
                + " and next_at <= now() and received_at <= now() - make_interval(secs => ?2)"
                + " order by next_at limit ?3")
        .setParameter(1, source)
        .setParameter(2, (double) age.toSeconds())
        .setParameter(3, limit)
        .getResultList();
  }
}
