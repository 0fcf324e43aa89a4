package com.aetherial.payments;

import com.aetherial.kernel.Connection;
import com.aetherial.kernel.Connection.State;
import com.aetherial.kernel.ConnectionSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Stripe Connect, which pays members by the same key as Stripe is asked with. */
@ApplicationScoped
public class ConnectConnection implements ConnectionSource {
  @Inject StripeSettings settings;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Connection connection() {
    return new Connection("payments.connect", state(), null, List.of(), "/admin/payouts");
  }

  private State state() {
    if (settings.secretKey().isEmpty()) {
      return State.OFF;
    }
    if (settings.isSimulated()) {
      return State.SIMULATED;
    }
    return settings.isLive() ? State.LIVE : State.TEST;
  }
}
