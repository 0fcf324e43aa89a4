package com.aetherial.checklist;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What newcomers ask. */
@Dependent
class ChecklistHelp extends HelpSource {
  ChecklistHelp() {
    super("first-steps", "spark", 5, "first-steps");
  }
}
