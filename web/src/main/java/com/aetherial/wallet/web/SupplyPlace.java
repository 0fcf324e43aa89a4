package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The public supply page in the navigation. */
@ApplicationScoped
public class SupplyPlace extends Place {
  /** For the container. */
  public SupplyPlace() {
    super("kernel.area.coins", "wallet.nav.supply", "/economy", "scale", 140);
  }
}
