package com.aetherial.kernel;

import jakarta.enterprise.context.Dependent;

/** What people ask who write programs. */
@Dependent
class ApiHelp extends HelpSource {
  ApiHelp() {
    super("api", "code", 70, "using-the-api");
  }
}
