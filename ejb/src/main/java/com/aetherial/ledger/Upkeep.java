package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the books need done from time to time; each round is a short transaction of its own. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Upkeep {
  @Inject Books books;
  @Inject Event<CoinsMoved> moved;

  /**
   * Gives the coins of holds back whose time is over; rows that another node works on are left to
   * it.
   *
   * @return how many; less than the limit when nothing more is due
   */
  public int expireHolds(int limit) {
    List<?> ended =
        books
            .query("select hold_id, cast(owner_id as text) from ledger.expire_due_holds(?1)")
            .setParameter(1, limit)
            .getResultList();
    ended.stream()
        .map(Object[].class::cast)
        .filter(hold -> hold[1] != null)
        .forEach(
            hold -> {
              Set<UUID> owner = Set.of(UUID.fromString((String) hold[1]));
              moved.fire(new CoinsMoved(owner, (UUID) hold[0], TransferKind.RELEASE, null));
            });
    return ended.size();
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
