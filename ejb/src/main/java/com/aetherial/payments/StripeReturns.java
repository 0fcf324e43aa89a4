package com.aetherial.payments;

import com.aetherial.payments.MoneyBackNews.Kind;
import com.aetherial.payments.StripeEvent.ChargeRefunded;
import com.aetherial.payments.StripeEvent.DisputeChanged;
import com.aetherial.payments.StripeEvent.MoneyReturned;
import com.aetherial.payments.StripeEvent.RefundChanged;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.param.RefundListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Stripe says about money that goes back. Nothing here may run while a row is locked. */
@ApplicationScoped
class StripeReturns {
  private static final long PAGE = 100;

  @Inject StripeClient stripe;

  /**
   * The refunds or the dispute that an event is about, as they are now.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  List<MoneyBackNews> about(MoneyReturned event) {
    if (event instanceof RefundChanged refund) {
      return now(Kind.REFUND, refund.refundId()).stream().toList();
    }
    if (event instanceof DisputeChanged dispute) {
      return now(Kind.DISPUTE, dispute.disputeId()).stream().toList();
    }
    ChargeRefunded charge = (ChargeRefunded) event;
    return StripeAnswer.to(() -> refundsOf(charge.chargeId())).orElse(List.of());
  }

  /**
   * A refund or a dispute as it is now; empty when Stripe does not know it.
   *
   * @throws PaymentProviderUnavailable when Stripe does not answer
   */
  Optional<MoneyBackNews> now(Kind kind, String id) {
    return switch (kind) {
      case REFUND ->
          StripeAnswer.to(() -> stripe.v1().refunds().retrieve(id)).map(MoneyBackNews::of);
      case DISPUTE ->
          StripeAnswer.to(() -> stripe.v1().disputes().retrieve(id)).map(MoneyBackNews::of);
    };
  }

  /** The payment that a warning is about; empty when Stripe does not know the warning. */
  Optional<String> paymentWarnedOf(String warningId) {
    return StripeAnswer.to(() -> stripe.v1().radar().earlyFraudWarnings().retrieve(warningId))
        .flatMap(warning -> Optional.ofNullable(warning.getPaymentIntent()));
  }

  private List<MoneyBackNews> refundsOf(String chargeId) throws StripeException {
    var wanted = RefundListParams.builder().setCharge(chargeId).setLimit(PAGE).build();
    List<MoneyBackNews> all = new ArrayList<>();
    for (Refund refund : stripe.v1().refunds().list(wanted).autoPagingIterable()) {
      all.add(MoneyBackNews.of(refund));
    }
    return all;
  }
}
