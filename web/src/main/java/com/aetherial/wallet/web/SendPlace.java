package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** Sending coins in the navigation. */
@ApplicationScoped
public class SendPlace extends Place {
  /** For the container. */
  public SendPlace() {
    super("kernel.area.coins", "wallet.nav.send", "/wallet/send", "send", 110);
  }

  @Override
  public String shortcut() {
    return "s";
  }

  @Override
  public boolean isQuick() {
    return true;
  }
}
