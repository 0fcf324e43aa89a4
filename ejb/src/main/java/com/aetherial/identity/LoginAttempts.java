package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;

/**
 * Failed logins of the last quarter of an hour, kept in the database so that every node counts the
 * same. A name is locked after five failures, unless administrators set other numbers, and an
 * address after fifty, whichever account they aimed at.
 */
@Stateless
public class LoginAttempts {
  private static final int PER_ADDRESS_MAX = 50;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject SecurityPolicy policy;

  /**
   * Passes when another attempt may be made.
   *
   * @throws TooManyAttempts otherwise
   */
  public void mustBeFew(String name, String address) {
    Object[] counts =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*) filter (where name_key = ?1),"
                        + " count(*) filter (where address = ?2) from identity.login_attempt"
                        + " where attempted_at > now() - make_interval(secs => ?3)"
                        + " and (name_key = ?1 or address = ?2)")
                .setParameter(1, key(name))
                .setParameter(2, address)
                .setParameter(3, (double) policy.lockedFor().toSeconds())
                .getSingleResult();
    if (((Number) counts[0]).intValue() >= policy.loginTries()
        || ((Number) counts[1]).intValue() >= PER_ADDRESS_MAX) {
      throw new TooManyAttempts();
    }
  }

  /**
   * Counts a failure, also when the caller's transaction is rolled back.
   *
   * @throws TooManyAttempts when there were enough of them while the password was being read: who
   *     guesses many times at once is told no more than who does it one after the other
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void failed(String name, String address) {
    lock(name);
    mustBeFew(name, address);
    database
        .createNativeQuery(
            "insert into identity.login_attempt (id, name_key, address, attempted_at)"
                + " values (?1, ?2, ?3, now())")
        .setParameter(1, Ids.next())
        .setParameter(2, key(name))
        .setParameter(3, address)
        .executeUpdate();
  }

  /**
   * Forgets the failures of a name after a good login.
   *
   * @throws TooManyAttempts when there were enough of them while the password was being read
   */
  public void succeeded(String name, String address) {
    lock(name);
    mustBeFew(name, address);
    forget(name);
  }

  /** Forgets the failures of a name, and what is too old to count. */
  public void forget(String name) {
    database
        .createNativeQuery(
            "delete from identity.login_attempt where name_key = ?1"
                + " or attempted_at < now() - interval '1 day'")
        .setParameter(1, key(name))
        .executeUpdate();
  }

  private void lock(String name) {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "login:" + key(name))
        .getSingleResult();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
