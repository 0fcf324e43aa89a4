package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;

/** Counts tries in the database, so that every node counts the same and no rollback forgets. */
@Stateless
public class Throttle {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Counts a try and passes while there are few.
   *
   * @throws TooManyTries otherwise
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void pass(Limit limit, String key) {
    mustBeFew(limit, key);
    note(limit, key);
  }

  /**
   * Passes while there were few tries; counts none. Those who ask at once wait for each other.
   *
   * @throws TooManyTries otherwise
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void mustBeFew(Limit limit, String key) {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, limit.name() + ':' + lower(key))
        .getSingleResult();
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*), coalesce(cast(extract(epoch from min(attempted_at)"
                        + " + make_interval(mins => ?3) - now()) as integer), 0)"
                        + " from identity.attempt where act = ?1 and key = ?2"
                        + " and attempted_at > now() - make_interval(mins => ?3)")
                .setParameter(1, limit.name())
                .setParameter(2, lower(key))
                .setParameter(3, limit.minutes())
                .getSingleResult();
    if (((Number) row[0]).intValue() >= limit.max()) {
      throw new TooManyTries(((Number) row[1]).intValue());
    }
  }

  /** Counts a try, also when the caller's transaction is rolled back. */
  @TransactionAttribute(REQUIRES_NEW)
  public void note(Limit limit, String key) {
    database
        .createNativeQuery(
            "delete from identity.attempt where attempted_at < now() - interval '2 days'")
        .executeUpdate();
    database
        .createNativeQuery("insert into identity.attempt (id, act, key) values (?1, ?2, ?3)")
        .setParameter(1, Ids.next())
        .setParameter(2, limit.name())
        .setParameter(3, lower(key))
        .executeUpdate();
  }

  /** Forgets the tries of a key, after one that was right. */
  public void forget(Limit limit, String key) {
    database
        .createNativeQuery("delete from identity.attempt where act = ?1 and key = ?2")
        .setParameter(1, limit.name())
        .setParameter(2, lower(key))
        .executeUpdate();
  }

  private static String lower(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }
}
