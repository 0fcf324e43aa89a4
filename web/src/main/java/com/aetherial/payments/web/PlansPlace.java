package com.aetherial.payments.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans in the navigation. */
@ApplicationScoped
public class PlansPlace extends Place {
  /** For the container. */
  public PlansPlace() {
    super("kernel.area.coins", "payments.nav.plans", "/wallet/plans", "refresh", 115);
  }
}
