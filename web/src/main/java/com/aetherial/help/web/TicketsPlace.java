package com.aetherial.help.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The queue of questions in the navigation. */
@ApplicationScoped
public class TicketsPlace extends AdminPlace {
  /** For the container. */
  public TicketsPlace() {
    super("help.nav.tickets", "/admin/tickets", "chat", 920, Scope.HELP_ANSWER);
  }
}
