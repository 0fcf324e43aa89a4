package com.aetherial.wallet.web;

import com.aetherial.kernel.DashboardTile;
import jakarta.enterprise.context.ApplicationScoped;

/** The balance comes first on the dashboard. */
@ApplicationScoped
public class WalletTile implements DashboardTile {
  @Override
  public int order() {
    return 0;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/wallet/tile.xhtml";
  }
}
