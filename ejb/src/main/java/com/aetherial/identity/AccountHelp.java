package com.aetherial.identity;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about their account. */
@Dependent
class AccountHelp extends HelpSource {
  AccountHelp() {
    super("account", "user", 10, "your-account", "account-security", "your-data");
  }
}
