package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the platform asks of the queue, each a transaction of its own as for any provider. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class BankQueueDesk {
  @Inject BankQueue queue;

  /** Has an order wait for the next file; doing it again changes nothing. */
  public void put(PayoutOrder order) {
    queue.put(order);
  }

  /** Takes an order out of the queue; false when it is in a file or decided. */
  public boolean takeBack(String externalId) {
    return queue.takeBack(externalId);
  }

  /** How far an order is; empty when it has never arrived. */
  public Optional<BankOrderRow> find(String externalId) {
    return queue.find(externalId);
  }
}
