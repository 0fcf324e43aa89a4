package com.aetherial.payments;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about buying coins. */
@Dependent
class BuyingHelp extends HelpSource {
  BuyingHelp() {
    super("buying", "card", 30, "buying-coins", "plans");
  }
}
