package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The statement in the navigation. */
@ApplicationScoped
public class StatementPlace extends Place {
  /** For the container. */
  public StatementPlace() {
    super("kernel.area.coins", "wallet.nav.statement", "/wallet/statement", "receipt", 130);
  }

  @Override
  public String shortcut() {
    return "t";
  }
}
