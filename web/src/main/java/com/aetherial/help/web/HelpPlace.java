package com.aetherial.help.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The help in the navigation. */
@ApplicationScoped
public class HelpPlace extends Place {
  /** For the container. */
  public HelpPlace() {
    super("kernel.area.you", "help.nav", "/help", "help", 895);
  }
}
