package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.InboxMessage;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/**
 * Gives the buyer what was paid for, exactly once, whatever brings the news and in whatever order.
 * Money that has arrived is always answered with coins: if what was set aside has gone back to the
 * treasury, they come from there.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Fulfilment {
  @Inject Settlement settlement;

  /** Takes over the state of a session that we asked for by ourselves. */
  public Outcome settle(CheckoutSession session) {
    return Funds.fromWhereverTheyAre(funds -> settlement.settle(session, funds));
  }

  /** Takes over the state of a session that a message made us ask for, and finishes the message. */
  public Outcome settle(InboxMessage message, CheckoutSession session) {
    return Funds.fromWhereverTheyAre(funds -> settlement.settle(message, session, funds));
  }
}
