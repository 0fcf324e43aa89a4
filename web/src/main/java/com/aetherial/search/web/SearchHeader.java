package com.aetherial.search.web;

import com.aetherial.kernel.Switches;
import com.aetherial.kernel.web.HeaderSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The search field of the header leads to the page of hits. */
@ApplicationScoped
public class SearchHeader implements HeaderSearch {
  static final String PATH = "/search";

  @Inject Switches switches;

  @Override
  public String path() {
    return switches.isOn("search") ? PATH : "";
  }
}
