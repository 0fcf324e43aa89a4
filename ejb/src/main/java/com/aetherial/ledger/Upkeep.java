package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/** What the books need done from time to time; each round is a short transaction of its own. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Upkeep {
  @Inject Books books;

  /**
   * Gives the coins of holds back whose time is over; rows that another node works on are left to
   * it.
   *
   * @return how many; less than the limit when nothing more is due
   */
  public int expireHolds(int limit) {
    return number("select ledger.expire_holds(" + limit + ")");
  }

  /**
   * Gives more stripes to accounts that people had to wait for; one node does it at a time.
   *
   * @return how many people have wider accounts now
   */
  public int widenPopular() {
    return number(
        "select case when pg_try_advisory_xact_lock(hashtextextended('ledger.widen_popular', 0))"
            + " then ledger.widen_popular() else 0 end");
  }

  /**
   * Seals what is committed into the next block of the audit chain.
   *
   * @return whether there was anything to seal
   */
  public boolean seal(int entriesMax) {
    return number("select coalesce(ledger.seal(" + entriesMax + "), 0)") > 0;
  }

  private int number(String sql) {
    return ((Number) books.query(sql).getSingleResult()).intValue();
  }
}
