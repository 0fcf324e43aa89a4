package com.aetherial.payouts;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about being paid. */
@Dependent
class PayoutHelp extends HelpSource {
  PayoutHelp() {
    super("withdrawals", "bank", 40, "payout-methods", "withdrawing-money");
  }
}
