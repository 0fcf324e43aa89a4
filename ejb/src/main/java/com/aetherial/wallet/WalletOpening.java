package com.aetherial.wallet;

import com.aetherial.identity.PersonSignedUp;
import com.aetherial.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever signs up has a wallet: both happen in one transaction, or neither. */
@ApplicationScoped
class WalletOpening {
  @Inject Ledger ledger;

  void open(@Observes PersonSignedUp newcomer) {
    ledger.openWallet(newcomer.personId());
  }
}
