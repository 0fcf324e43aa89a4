package com.aetherial.payouts;

import com.aetherial.kernel.Connection;
import com.aetherial.kernel.Connection.Fact;
import com.aetherial.kernel.Connection.State;
import com.aetherial.kernel.ConnectionSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The accounts from which the platform pays by bank. */
@ApplicationScoped
public class BankConnection implements ConnectionSource {
  @Inject BankSettings settings;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Connection connection() {
    List<Fact> accounts =
        settings.debtors().accounts().stream()
            .map(account -> new Fact("payouts.connection.account", account.title()))
            .toList();
    State state = accounts.isEmpty() ? State.OFF : State.LIVE;
    return new Connection("payouts.bank", state, null, accounts, "/admin/payouts/bank");
  }
}
