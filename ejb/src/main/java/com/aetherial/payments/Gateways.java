package com.aetherial.payments;

import com.aetherial.payments.entity.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All ways to pay for coins. */
@ApplicationScoped
class Gateways {
  /** The one that is meant when a buyer names none. */
  static final String USUAL = StripeCheckout.CODE;

  @Inject @Any Instance<PaymentGateway> all;

  /** Every way, the usual one first; an operator may not have set all of them up. */
  List<PaymentWayView> views() {
    return all.stream()
        .sorted(
            Comparator.comparing((PaymentGateway gateway) -> !gateway.code().equals(USUAL))
                .thenComparing(PaymentGateway::code))
        .map(gateway -> new PaymentWayView(gateway.code(), gateway.isReady(), gateway.currencies()))
        .toList();
  }

  /** Whether something stands in for a provider. */
  boolean areSimulated() {
    return all.stream().anyMatch(gateway -> gateway.isReady() && gateway.isSimulated());
  }

  /**
   * The gateway that a buyer asks for.
   *
   * @throws PaymentWayNotAvailable when there is none of this name, or it is not set up
   */
  PaymentGateway wanted(@Nullable String code) {
    String wanted = code == null ? USUAL : code;
    return all.stream()
        .filter(gateway -> gateway.code().equals(wanted) && gateway.isReady())
        .findFirst()
        .orElseThrow(() -> new PaymentWayNotAvailable(wanted));
  }

  /** The gateway through which a purchase was ordered, whether or not it takes new orders. */
  PaymentGateway of(Purchase purchase) {
    String code = purchase.way().gateway();
    return all.stream()
        .filter(gateway -> gateway.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no gateway " + code + "."));
  }
}
