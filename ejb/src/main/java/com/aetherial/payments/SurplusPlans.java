package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.payments.entity.Subscription;
import com.stripe.StripeClient;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.SubscriptionCancelParams;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/**
 * Ends plans that began although their members had one, and gives back what was paid for them; the
 * coins follow the money as with every refund. Asking twice has one effect.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class SurplusPlans {
  @Inject Subscriptions subscriptions;
  @Inject StripeSubscriptions theirs;
  @Inject PlanCare care;
  @Inject PlanNews news;
  @Inject StripeClient stripe;

  /**
   * Ends one and gives its money back.
   *
   * @throws PaymentProviderRefused when Stripe said no; it is tried again
   * @throws PaymentProviderUnavailable when it is not known what became of it; asking again goes on
   */
  public void end(UUID id) {
    Subscription plan = subscriptions.find(id).orElseThrow(NoSubscription::new);
    String name = Objects.requireNonNull(plan.stripeId());
    boolean isOver =
        theirs
            .about(name, null)
            .map(told -> told.subscription().standing().state().hasEnded())
            .orElse(true);
    if (!isOver) {
      certainly(StripeReply.to(() -> cancel(name)));
    }
    news.refresh(name);
    care.paymentsOf(id).forEach(payment -> certainly(StripeReply.to(() -> giveBack(payment))));
    care.surplusEnded(id);
  }

  private String cancel(String name) throws com.stripe.exception.StripeException {
    var atOnce = SubscriptionCancelParams.builder().setInvoiceNow(false).setProrate(false).build();
    return stripe.v1().subscriptions().cancel(name, atOnce, once("surplus-" + name)).getId();
  }

  private String giveBack(String payment) throws com.stripe.exception.StripeException {
    var all =
        RefundCreateParams.builder()
            .setPaymentIntent(payment)
            .setReason(RefundCreateParams.Reason.DUPLICATE)
            .build();
    return stripe.v1().refunds().create(all, once("surplus-" + payment)).getId();
  }

  private static void certainly(StripeReply<String> reply) {
    boolean isBackAlready = reply.reason().contains("charge_already_refunded");
    switch (reply.verdict()) {
      case DONE -> {}
      case REFUSED -> {
        if (!isBackAlready) {
          throw new PaymentProviderRefused();
        }
      }
      case UNKNOWN -> throw new PaymentProviderUnavailable();
    }
  }

  private static RequestOptions once(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }
}
