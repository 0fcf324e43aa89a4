package com.aetherial.help.web;

import com.aetherial.help.TicketFilter;
import com.aetherial.kernel.web.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Which tickets are looked for, as it stands in the address. */
@RequestScoped
public class QueueQuery {
  @Inject HttpServletRequest request;

  /** Who asks for nothing in particular wants what is to be done. */
  TicketFilter filter() {
    String state = request.getParameter("state");
    return new TicketFilter(
        null,
        state == null || state.isEmpty() ? TicketFilter.UNSOLVED : Choice.picked(state),
        picked("priority"),
        picked("topic"),
        picked("agent"),
        "yes".equals(request.getParameter("overdue")),
        picked("text"));
  }

  private @Nullable String picked(String name) {
    String value = request.getParameter(name);
    return value == null ? null : Choice.picked(value.strip());
  }
}
