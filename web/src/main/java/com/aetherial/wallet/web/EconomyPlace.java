package com.aetherial.wallet.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The economy console in the navigation. */
@ApplicationScoped
public class EconomyPlace extends AdminPlace {
  /** For the container. */
  public EconomyPlace() {
    super("wallet.nav.economy", "/admin/economy", "gauge", 950, Scope.ECONOMY_READ_ANY);
  }
}
