package com.aetherial.payouts.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The bank desk in the navigation. */
@ApplicationScoped
public class BankPlace extends AdminPlace {
  /** For the container. */
  public BankPlace() {
    super("payouts.nav.bank", "/admin/payouts/bank", "receipt", 968, Scope.ECONOMY_PAYOUT);
  }
}
