package com.aetherial.search;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about finding things. */
@Dependent
class SearchHelp extends HelpSource {
  SearchHelp() {
    super("search", "search", 55, "finding-things");
  }
}
