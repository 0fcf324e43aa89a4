package com.aetherial.help.web;

import com.aetherial.help.TicketLine;
import com.aetherial.help.Tickets;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What the member asked. */
@Named
@RequestScoped
public class TicketsPage {
  private static final int LINES = 25;

  @Inject Tickets tickets;
  @Inject CurrentActor current;
  @Inject Tongue tongue;
  @Inject HttpServletRequest request;

  private Page<TicketLine> page = new Page<>(List.of(), null, null);

  @PostConstruct
  void load() {
    try {
      page = tickets.list(current.get(), new PageRequest(LINES, request.getParameter("cursor")));
    } catch (MalformedCursor malformed) {
      Messages.addGlobalError(tongue.say(malformed));
      page = tickets.list(current.get(), PageRequest.first(LINES));
    }
  }

  public List<TicketLine> getLines() {
    return page.items();
  }

  public @Nullable String getOlder() {
    return page.next() == null ? null : request.getRequestURI() + "?cursor=" + page.next();
  }
}
