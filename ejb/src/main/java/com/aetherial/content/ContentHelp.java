package com.aetherial.content;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about reporting. */
@Dependent
class ContentHelp extends HelpSource {
  ContentHelp() {
    super("reporting", "shield", 58, "reporting");
  }
}
