package com.aetherial.payments;

import com.aetherial.kernel.OutboxDelivery;
import com.aetherial.payments.entity.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Has the provider close the page of a cancelled purchase. When the page is not open any more, the
 * purchase may have been paid in the last moment, and then it is fulfilled.
 */
@ApplicationScoped
class ExpireSession implements OutboxDelivery {
  static final String TOPIC = "payments.expire-session";

  private static final Logger LOG = System.getLogger(ExpireSession.class.getName());

  @Inject Purchases purchases;
  @Inject Gateways gateways;
  @Inject Fulfilment fulfilment;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void deliver(String sessionId) {
    Purchase purchase = purchases.ofSession(sessionId).orElseThrow(NoSuchPurchase::new);
    PaymentGateway gateway = gateways.of(purchase);
    ProviderAnswer answer = gateway.close(sessionId);
    switch (answer.verdict()) {
      case DONE -> LOG.log(Level.DEBUG, "The session {0} is closed.", sessionId);
      case REFUSED -> gateway.session(sessionId).ifPresent(fulfilment::settle);
      case UNKNOWN -> throw new PaymentProviderUnavailable();
    }
  }
}
