package com.aetherial.payouts;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** People are told of withdrawals, and of the codes that show whose phone it is. */
@ApplicationScoped
class PayoutTopic implements NoticeTopic {
  @Override
  public String topic() {
    return "payouts";
  }

  @Override
  public int order() {
    return 30;
  }
}
