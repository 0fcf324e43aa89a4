package com.aetherial.payments;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** People are told of payments and refunds. */
@ApplicationScoped
class PaymentNews implements NoticeTopic {
  @Override
  public String topic() {
    return "payments";
  }

  @Override
  public int order() {
    return 20;
  }
}
