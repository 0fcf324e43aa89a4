package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The wallet in the navigation. */
@ApplicationScoped
public class WalletPlace extends Place {
  /** For the container. */
  public WalletPlace() {
    super("kernel.area.coins", "wallet.nav.wallet", "/wallet", "wallet", 100);
  }

  @Override
  public String shortcut() {
    return "w";
  }

  @Override
  public boolean isQuick() {
    return true;
  }
}
