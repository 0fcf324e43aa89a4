package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The economy console in the navigation. */
@ApplicationScoped
public class EconomyPlace extends Place {
  /** For the container. */
  public EconomyPlace() {
    super("kernel.area.admin", "wallet.nav.economy", "/admin/economy", "gauge", 950);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
