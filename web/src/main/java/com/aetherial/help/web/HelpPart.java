package com.aetherial.help.web;

import com.aetherial.kernel.web.HeaderPart;
import jakarta.enterprise.context.ApplicationScoped;

/** The question mark in the header, at the same place on every page. */
@ApplicationScoped
public class HelpPart implements HeaderPart {
  @Override
  public int order() {
    return 50;
  }

  @Override
  public boolean isForEverybody() {
    return true;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/help/mark.xhtml";
  }
}
