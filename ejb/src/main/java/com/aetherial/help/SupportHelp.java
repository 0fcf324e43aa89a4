package com.aetherial.help;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about asking. */
@Dependent
class SupportHelp extends HelpSource {
  SupportHelp() {
    super("support", "chat", 80, "asking-us");
  }
}
