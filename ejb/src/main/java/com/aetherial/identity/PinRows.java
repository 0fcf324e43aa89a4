package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The PINs, hashed with Argon2id over a keyed hash: ten thousand numbers are tried in no time by
 * whoever has only the table, if it were not for the key.
 */
@Stateless
public class PinRows {
  private static final int FAILURES_MAX = 5;

  /** What a try came to. */
  public enum Answer {
    RIGHT,
    WRONG,
    LOCKED
  }

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject PasswordHash hashes;
  @Inject SecretKeyRing keys;
  @Inject SecurityLog log;

  /** The stored hash of a person's PIN. */
  public Optional<String> find(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery("select hash from identity.pin where person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  /** Keeps a PIN in place of the one before. */
  public void put(UUID personId, String pin) {
    database
        .createNativeQuery(
            "insert into identity.pin (person_id, hash) values (?1, ?2) on conflict (person_id)"
                + " do update set hash = excluded.hash, failures = 0, locked_until = null,"
                + " changed_at = now()")
        .setParameter(1, personId)
        .setParameter(2, hashes.of(keyed(personId, pin).get(0)))
        .executeUpdate();
  }

  /** Forgets the PIN. */
  public void remove(UUID personId) {
    database
        .createNativeQuery("delete from identity.pin where person_id = ?1")
        .setParameter(1, personId)
        .executeUpdate();
  }

  /** Tries a PIN; those who try at once wait for each other, so that five tries are five. */
  @TransactionAttribute(REQUIRES_NEW)
  public Answer attempt(UUID personId, String pin) {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select hash, coalesce(locked_until > now(), false), failures"
                        + " from identity.pin where person_id = ?1 for update")
                .setParameter(1, personId)
                .getSingleResult();
    if (Boolean.TRUE.equals(row[1])) {
      return Answer.LOCKED;
    }
    boolean isRight =
        keyed(personId, pin).stream().anyMatch(key -> hashes.matches(key, (String) row[0]));
    note(personId, isRight);
    if (!isRight && ((Number) row[2]).intValue() + 1 >= FAILURES_MAX) {
      log.note(personId, SecurityEventKind.PIN_LOCKED);
    }
    return isRight ? Answer.RIGHT : Answer.WRONG;
  }

  private void note(UUID personId, boolean isRight) {
    database
        .createNativeQuery(
            "update identity.pin set failures = case when ?2 or failures + 1 >= ?3 then 0"
                + " else failures + 1 end, locked_until = case when not ?2 and failures + 1 >= ?3"
                + " then now() + interval '15 minutes' end where person_id = ?1")
        .setParameter(1, personId)
        .setParameter(2, isRight)
        .setParameter(3, FAILURES_MAX)
        .executeUpdate();
  }

  private List<String> keyed(UUID personId, String pin) {
    return keys.macs(SecretKeyRing.PIN, personId + " " + pin).stream()
        .map(mac -> HexFormat.of().formatHex(mac))
        .toList();
  }
}
