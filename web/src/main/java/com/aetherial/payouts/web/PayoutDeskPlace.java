package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The payout desk in the navigation. */
@ApplicationScoped
public class PayoutDeskPlace extends Place {
  /** For the container. */
  public PayoutDeskPlace() {
    super("kernel.area.admin", "payouts.nav.desk", "/admin/payouts", "bank", 965);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
