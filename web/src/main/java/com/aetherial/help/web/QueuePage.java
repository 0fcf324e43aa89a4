package com.aetherial.help.web;

import com.aetherial.help.TicketDesk;
import com.aetherial.help.TicketFilter;
import com.aetherial.help.TicketLine;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The queue of those who answer. What is looked for stands in the address. */
@Named
@RequestScoped
public class QueuePage {
  private static final int LINES = 50;

  @Inject TicketDesk desk;
  @Inject QueueQuery wanted;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject Tongue tongue;
  @Inject HttpServletRequest request;

  private Page<TicketLine> page = new Page<>(List.of(), null, null);

  @PostConstruct
  void load() {
    TicketFilter filter = wanted.filter();
    try {
      page =
          desk.list(current.get(), filter, new PageRequest(LINES, request.getParameter("cursor")));
    } catch (MalformedCursor malformed) {
      Messages.addGlobalError(tongue.say(malformed));
      page = desk.list(current.get(), filter, PageRequest.first(LINES));
    }
  }

  public List<TicketLine> getLines() {
    return page.items();
  }

  /** What the list is filtered by, as it stands in the address. */
  public String getQuery() {
    String query = request.getQueryString();
    return query == null ? "" : query.replaceAll("(^|&)cursor=[^&]*", "").replaceAll("^&", "");
  }

  public @Nullable String getOlder() {
    String query = getQuery();
    return page.next() == null
        ? null
        : request.getRequestURI()
            + "?"
            + (query.isEmpty() ? "" : query + "&")
            + "cursor="
            + page.next();
  }

  /** Who may be looked for: anybody, nobody yet, or one of those who answer. */
  public List<Choice> getAgents() {
    return Stream.concat(
            Stream.of(
                new Choice(Choice.ANY, texts.get("help.any")),
                new Choice(TicketFilter.NOBODY, texts.get("help.desk.nobody"))),
            desk.agents(current.get()).stream().map(name -> new Choice(name, "@" + name)))
        .toList();
  }
}
