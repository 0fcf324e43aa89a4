package com.aetherial.payouts.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The payout desk in the navigation. */
@ApplicationScoped
public class PayoutDeskPlace extends AdminPlace {
  /** For the container. */
  public PayoutDeskPlace() {
    super("payouts.nav.desk", "/admin/payouts", "bank", 965, Scope.ECONOMY_PAYOUT);
  }
}
