package com.aetherial.breaches.market;

import com.aetherial.kernel.AdminAct;
import java.util.UUID;

final class UntoldAct {
  private UntoldAct() {}

  static AdminAct of(UUID actor) {
    return new AdminAct(actor, "market.closed", "market", actor);
  }
}
