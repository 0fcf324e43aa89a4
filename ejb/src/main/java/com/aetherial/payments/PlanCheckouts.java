package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.payments.ProviderAnswer.Verdict;
import com.aetherial.payments.entity.PlanTerms;
import com.aetherial.payments.entity.Subscription;
import com.aetherial.payments.entity.SubscriptionState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.UUID;

/** Brings a plan from our books to the provider's page. Asking twice opens one page. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class PlanCheckouts {
  private static final Logger LOG = System.getLogger(PlanCheckouts.class.getName());

  @Inject Subscriptions subscriptions;
  @Inject PlanPrices prices;
  @Inject PlanDesk desk;
  @Inject StripePlans stripe;
  @Inject StripeSettings settings;

  /**
   * Opens the payment page unless that was done before.
   *
   * @throws PaymentProviderRefused when the provider said no, now or before
   * @throws PaymentProviderUnavailable when it is not known whether there is a page; asking again
   *     goes on where it stood
   */
  public SubscriptionView open(UUID id) {
    Subscription wanted = subscriptions.find(id).orElseThrow(NoSubscription::new);
    boolean wasRefused = wanted.state() == SubscriptionState.EXPIRED && wanted.sessionId() == null;
    if (wasRefused) {
      throw new PaymentProviderRefused();
    }
    if (wanted.state() != SubscriptionState.CREATED) {
      return SubscriptionView.of(wanted);
    }
    String price = priceOf(wanted.terms());
    String customer = prices.customer(wanted.personId()).orElse(null);
    var reply = stripe.open(wanted, price, customer, settings.baseUrl());
    return switch (reply.verdict()) {
      case DONE -> desk.opened(id, Objects.requireNonNull(reply.made()));
      case REFUSED -> {
        LOG.log(Level.WARNING, "Stripe refused the plan {0}: {1}", id, reply.reason());
        desk.abandon(id);
        throw new PaymentProviderRefused();
      }
      case UNKNOWN -> {
        LOG.log(Level.WARNING, "Stripe left the plan {0} open: {1}", id, reply.reason());
        yield stripe
            .sessionOf(wanted)
            .map(session -> desk.opened(id, session))
            .orElseThrow(PaymentProviderUnavailable::new);
      }
    };
  }

  /**
   * The provider's price of an offer, which is made when it is wanted for the first time.
   *
   * @throws PaymentProviderRefused when the provider said no
   * @throws PaymentProviderUnavailable when it is not known whether there is one
   */
  public String priceOf(PlanTerms terms) {
    return prices.of(terms).orElseGet(() -> made(terms));
  }

  private String made(PlanTerms terms) {
    var reply = stripe.price(terms);
    if (reply.verdict() == Verdict.REFUSED) {
      LOG.log(Level.WARNING, "Stripe refused the price of {0}: {1}", terms, reply.reason());
    }
    String id =
        switch (reply.verdict()) {
          case DONE -> Objects.requireNonNull(reply.made());
          case REFUSED -> stripe.priceMadeFor(terms).orElseThrow(PaymentProviderRefused::new);
          case UNKNOWN -> stripe.priceMadeFor(terms).orElseThrow(PaymentProviderUnavailable::new);
        };
    desk.keepPrice(id, terms);
    return id;
  }
}
