package com.aetherial.payments;

import com.aetherial.kernel.OutboxDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Has Stripe close the page of a plan that nobody wants any more. When it is not open any more, the
 * plan may have been paid in the last moment, and then it begins after all.
 */
@ApplicationScoped
class ExpirePlanPage implements OutboxDelivery {
  static final String TOPIC = "payments.expire-plan-page";

  @Inject StripeCheckout stripe;
  @Inject PlanNews news;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void deliver(String sessionId) {
    switch (stripe.close(sessionId).verdict()) {
      case DONE -> {}
      case REFUSED -> stripe.session(sessionId).ifPresent(news::settle);
      case UNKNOWN -> throw new PaymentProviderUnavailable();
    }
  }
}
