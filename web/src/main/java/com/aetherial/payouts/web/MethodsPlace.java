package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The payout methods in the navigation. */
@ApplicationScoped
public class MethodsPlace extends Place {
  /** For the container. */
  public MethodsPlace() {
    super("kernel.area.you", "payouts.nav.methods", "/settings/payouts", "bank", 905);
  }
}
