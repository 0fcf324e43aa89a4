package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.InboxMessage;
import com.aetherial.ledger.HoldExpired;
import com.aetherial.ledger.HoldResolved;
import com.aetherial.ledger.NoSuchHold;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.function.Function;

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
    return fromWhereverTheyAre(funds -> settlement.settle(session, funds));
  }

  /** Takes over the state of a session that a message made us ask for, and finishes the message. */
  public Outcome settle(InboxMessage message, CheckoutSession session) {
    return fromWhereverTheyAre(funds -> settlement.settle(message, session, funds));
  }

  /** A hold that is gone rolls its transaction back, so that the second try starts from nothing. */
  private static Outcome fromWhereverTheyAre(Function<Funds, Outcome> work) {
    try {
      return work.apply(Funds.HOLD);
    } catch (HoldExpired | HoldResolved | NoSuchHold gone) {
      return work.apply(Funds.TREASURY);
    }
  }
}
