package com.aetherial.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** How many codes went out, so that nobody can have strangers' phones ring. */
@ApplicationScoped
class CodeSendings {
  private static final int PERSON_MAX = 10;
  private static final int NUMBER_MAX = 5;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * Counts a code that is about to be sent.
   *
   * @param prints the hashes of the number, the one of the present key first
   * @throws TooManyPayoutCodes when the person got ten within a day, or the number five in an hour
   */
  void count(UUID id, UUID personId, List<String> prints) {
    String print = prints.get(0);
    for (String whose : List.of("person:" + personId, "number:" + print)) {
      database
          .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
          .setParameter(1, "code:" + whose)
          .getSingleResult();
    }
    database
        .createNativeQuery(
            "delete from payouts.code_sending where sent_at < now() - interval '2 days'")
        .executeUpdate();
    mustBeBelow(PERSON_MAX, "person_id = cast(?1 as uuid)", personId.toString(), "1 day");
    mustBeBelow(NUMBER_MAX, "print = decode(?1, 'hex')", print, "1 hour");
    database
        .createNativeQuery(
            "insert into payouts.code_sending (id, person_id, print, sent_at)"
                + " values (?1, ?2, decode(?3, 'hex'), now())")
        .setParameter(1, id)
        .setParameter(2, personId)
        .setParameter(3, print)
        .executeUpdate();
  }

  void told(UUID id, CodeAnswer answer) {
    database
        .createNativeQuery("update payouts.code_sending set answer = ?2 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, answer.name())
        .executeUpdate();
  }

  private void mustBeBelow(int most, String condition, String value, String period) {
    Object sent =
        database
            .createNativeQuery(
                "select count(*) from payouts.code_sending where "
                    + condition
                    + " and sent_at > now() - cast(?2 as interval)")
            .setParameter(1, value)
            .setParameter(2, period)
            .getSingleResult();
    if (((Number) sent).intValue() >= most) {
      throw new TooManyPayoutCodes();
    }
  }
}
