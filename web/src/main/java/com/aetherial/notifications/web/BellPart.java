package com.aetherial.notifications.web;

import com.aetherial.kernel.web.HeaderPart;
import jakarta.enterprise.context.ApplicationScoped;

/** The bell in the header. */
@ApplicationScoped
public class BellPart implements HeaderPart {
  @Override
  public int order() {
    return 100;
  }

  @Override
  public String view() {
    return "/WEB-INF/notifications/bell.xhtml";
  }
}
