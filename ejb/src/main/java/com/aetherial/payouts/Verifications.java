package com.aetherial.payouts;

import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The codes that prove phones; only their hashes are kept, and tries are counted. */
@ApplicationScoped
class Verifications {
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final Duration PERIOD = Duration.ofHours(1);
  private static final int TRIES_MAX = 5;
  private static final int SENDINGS_MAX = 5;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Time time;

  /** What a typed code turned out to be. */
  enum Check {
    RIGHT,
    WRONG,
    USED_UP
  }

  /**
   * Makes a code for a method; the one before is worthless from now on.
   *
   * @throws TooManyPayoutCodes when five were sent within an hour
   */
  String issue(UUID methodId) {
    Instant now = time.now();
    String code = Tokens.code();
    int changed =
        database
            .createNativeQuery(
                "insert into payouts.verification as v (method_id, code_hash, sent_at, expires_at)"
                    + " values (?1, ?2, cast(?3 as timestamptz), cast(?4 as timestamptz))"
                    + " on conflict (method_id) do update set code_hash = excluded.code_hash,"
                    + " sent_at = excluded.sent_at, expires_at = excluded.expires_at, tries = 0,"
                    + " sendings = case when v.sent_at < cast(?5 as timestamptz) then 1"
                    + "   else v.sendings + 1 end"
                    + " where v.sendings < ?6 or v.sent_at < cast(?5 as timestamptz)")
            .setParameter(1, methodId)
            .setParameter(2, hash(methodId, code))
            .setParameter(3, now.toString())
            .setParameter(4, now.plus(LIFE).toString())
            .setParameter(5, now.minus(PERIOD).toString())
            .setParameter(6, SENDINGS_MAX)
            .executeUpdate();
    if (changed == 0) {
      throw new TooManyPayoutCodes();
    }
    return code;
  }

  /** Counts a try and compares; the caller's transaction must commit whatever the result is. */
  Check check(UUID methodId, String typed) {
    List<?> rows =
        database
            .createNativeQuery(
                "update payouts.verification set tries = tries + 1 where method_id = ?1"
                    + " and expires_at > cast(?2 as timestamptz) returning code_hash, tries")
            .setParameter(1, methodId)
            .setParameter(2, time.now().toString())
            .getResultList();
    if (rows.isEmpty()) {
      return Check.WRONG;
    }
    Object[] row = (Object[]) rows.get(0);
    if (((Number) row[1]).intValue() > TRIES_MAX) {
      return Check.USED_UP;
    }
    return MessageDigest.isEqual((byte[]) row[0], hash(methodId, typed.strip()))
        ? Check.RIGHT
        : Check.WRONG;
  }

  void forget(UUID methodId) {
    database
        .createNativeQuery("delete from payouts.verification where method_id = ?1")
        .setParameter(1, methodId)
        .executeUpdate();
  }

  private static byte[] hash(UUID methodId, String code) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((methodId + ":" + code).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
