package com.aetherial.payments.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** Buying coins in the navigation. */
@ApplicationScoped
public class BuyPlace extends Place {
  /** For the container. */
  public BuyPlace() {
    super("kernel.area.coins", "payments.nav.buy", "/wallet/buy", "add", 105);
  }

  @Override
  public String shortcut() {
    return "b";
  }
}
