package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** Having income paid out, in the navigation. */
@ApplicationScoped
public class PayoutsPlace extends Place {
  /** For the container. */
  public PayoutsPlace() {
    super("kernel.area.coins", "payouts.nav.withdraw", "/wallet/withdraw", "bank", 125);
  }
}
