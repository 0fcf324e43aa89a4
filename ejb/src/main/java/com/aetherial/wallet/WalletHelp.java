package com.aetherial.wallet;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about their coins. */
@Dependent
class WalletHelp extends HelpSource {
  WalletHelp() {
    super("wallet", "wallet", 20, "wallet-and-statement", "sending-coins");
  }
}
