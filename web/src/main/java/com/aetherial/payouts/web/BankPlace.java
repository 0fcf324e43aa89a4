package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The bank desk in the navigation. */
@ApplicationScoped
public class BankPlace extends Place {
  /** For the container. */
  public BankPlace() {
    super("kernel.area.admin", "payouts.nav.bank", "/admin/payouts/bank", "receipt", 968);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
