package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The short transactions around a check: others see that it runs, and that it failed. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ReconciliationDesk {
  @Inject Books books;

  /**
   * Notes that a check begins.
   *
   * @param pause how old the last report must be
   * @return whether it may begin: no other runs, and none was done lately
   */
  public boolean begin(UUID id, @Nullable UUID requestedBy, Duration pause) {
    return books
        .query(
            "select ledger.begin_check(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as interval))")
        .setParameter(1, id.toString())
        .setParameter(2, Objects.toString(requestedBy, null))
        .setParameter(3, pause.toSeconds() + " seconds")
        .getSingleResult()
        .equals("STARTED");
  }

  /** Notes that a check came to no end. */
  public void fail(UUID id, String why) {
    books
        .query("select cast(ledger.fail_check(cast(?1 as uuid), ?2) as text)")
        .setParameter(1, id.toString())
        .setParameter(2, why)
        .getSingleResult();
  }
}
