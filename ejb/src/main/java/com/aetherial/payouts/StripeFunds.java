package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.payments.PaymentProviderUnavailable;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Balance;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Whether our account at Stripe has enough for the withdrawals that wait. What members pay lies
 * there until Stripe sends it to our bank, and transfers to members are taken from it.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class StripeFunds {
  private static final Logger LOG = System.getLogger(StripeFunds.class.getName());

  @Inject StripeClient stripe;
  @Inject FundsDesk desk;

  /**
   * Asks Stripe and keeps what it says; administrators hear of it when it is too little.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  public void ask() {
    desk.keep(available());
  }

  /**
   * Money has become available: what was refused because there was too little can be tried again.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  public void arrived() {
    long available = available();
    desk.keep(available);
    desk.pointOut(available);
  }

  /** What Stripe last said, and what waits now; empty before it was first asked. */
  public Optional<FundsView> now(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return desk.now();
  }

  private long available() {
    try {
      return stripe.v1().balance().retrieve().getAvailable().stream()
          .filter(part -> FundsDesk.CURRENCY.equalsIgnoreCase(part.getCurrency()))
          .mapToLong(Balance.Available::getAmount)
          .sum();
    } catch (StripeException away) {
      LOG.log(Level.WARNING, "Stripe did not say what can be paid out.", away);
      throw new PaymentProviderUnavailable();
    }
  }
}
