package com.aetherial.payments;

import com.aetherial.kernel.Happening;
import com.aetherial.kernel.HappeningSource;
import com.aetherial.payments.entity.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The world outside may hear that bought coins have arrived. */
@ApplicationScoped
class PaymentHappenings implements HappeningSource {
  private static final String CREDITED = "payments.purchaseCredited";

  @Inject Event<Happening> happenings;

  void credited(Purchase purchase) {
    happenings.fire(
        new Happening(
            CREDITED,
            Map.of(
                "purchaseId", purchase.id(),
                "personId", purchase.personId(),
                "gateway", purchase.way().gateway(),
                "coins", purchase.order().coins().decimal(),
                "bonus", purchase.order().bonus().decimal())));
  }

  @Override
  public List<String> happenings() {
    return List.of(CREDITED);
  }
}
