package com.aetherial.help.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** Writing the help, in the navigation. */
@ApplicationScoped
public class HelpDeskPlace extends AdminPlace {
  /** For the container. */
  public HelpDeskPlace() {
    super("help.nav.desk", "/admin/help", "help", 925, Scope.HELP_EDIT);
  }
}
