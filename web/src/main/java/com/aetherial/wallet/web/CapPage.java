package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.SendingCap;
import com.aetherial.wallet.SendingCaps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The settings' page about coins: limits, and what protects the wallet. */
@Named
@RequestScoped
public class CapPage {
  @Inject SendingCaps caps;
  @Inject CurrentActor current;

  private @Nullable SendingCap cap;

  public SendingCap getCap() {
    if (cap == null) {
      cap = caps.of(current.get());
    }
    return cap;
  }
}
