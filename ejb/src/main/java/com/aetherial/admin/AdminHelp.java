package com.aetherial.admin;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What administrators and helpers ask. */
@Dependent
class AdminHelp extends HelpSource {
  AdminHelp() {
    super(
        "administration",
        "settings",
        90,
        "running-the-platform",
        "looking-after-members",
        "judging-content",
        "coins-and-books",
        "money-desks",
        "figures-and-reports",
        "modules-and-flags",
        "settings-of-the-platform",
        "the-audit-log",
        "plugins-and-webhooks",
        "the-machine",
        "desk-of-the-helpers");
  }
}
