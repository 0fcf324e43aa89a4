package com.aetherial.wallet;

import com.aetherial.kernel.HeaderBalance;
import com.aetherial.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The balance in the header is what may be spent from the wallet. */
@ApplicationScoped
public class WalletBalance implements HeaderBalance {
  @Inject Ledger ledger;

  @Override
  public String availableOf(UUID personId) {
    return ledger.balancesOf(personId).available().toString();
  }
}
