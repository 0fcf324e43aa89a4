package com.aetherial.payouts.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.payouts.DeskFilter;
import com.aetherial.payouts.DeskLine;
import com.aetherial.payouts.IncidentView;
import com.aetherial.payouts.PayoutAccounts;
import com.aetherial.payouts.PayoutDesk;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The payout desk. What is looked for stands in the address. */
@Named
@RequestScoped
public class PayoutDeskPage {
  private static final int LINES = 50;

  @Inject Tongue tongue;
  @Inject PayoutDesk desk;
  @Inject PayoutAccounts accounts;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private Page<DeskLine> page = new Page<>(List.of(), null, null);
  private List<IncidentView> incidents = List.of();

  @PostConstruct
  void load() {
    try {
      page =
          desk.list(
              current.get(), filter(), new PageRequest(LINES, request.getParameter("cursor")));
    } catch (MalformedCursor malformed) {
      Messages.addGlobalError(tongue.say(malformed));
      page = desk.list(current.get(), DeskFilter.ALL, PageRequest.first(LINES));
    }
    incidents = desk.incidents(current.get(), true);
  }

  /** Approves everything that is ticked. */
  public String approve() {
    String[] ticked = request.getParameterValues("ticked");
    Set<UUID> ids =
        Arrays.stream(ticked == null ? new String[0] : ticked)
            .map(MalformedId::parse)
            .collect(Collectors.toSet());
    int done = desk.approveAll(current.get(), ids);
    Messages.addFlashGlobalInfo(texts.get("payouts.desk.approved"), done, ids.size());
    return "/admin/payouts?faces-redirect=true&state=REVIEW";
  }

  private DeskFilter filter() {
    return new DeskQuery(
            request.getParameter("state"),
            request.getParameter("provider"),
            request.getParameter("delivery"))
        .filter();
  }

  public List<DeskLine> getLines() {
    return page.items();
  }

  /** Whether something on this page waits for an approval. */
  public boolean isApprovable() {
    return page.items().stream().anyMatch(DeskLine::isInReview);
  }

  public List<IncidentView> getIncidents() {
    return incidents;
  }

  /** Where older ones are; null on the last page. */
  public @Nullable String getOlder() {
    if (page.next() == null) {
      return null;
    }
    UriBuilder address = UriBuilder.fromPath(request.getRequestURI());
    for (String name : List.of("state", "provider", "delivery")) {
      if (Choice.picked(request.getParameter(name)) != null) {
        address.queryParam(name, request.getParameter(name));
      }
    }
    return address.queryParam("cursor", page.next()).build().toString();
  }

  /** Where the same lines are as a file. */
  public String getFile() {
    String state = request.getParameter("state");
    return Choice.picked(state) == null
        ? "/api/v1/admin/payouts/export.csv"
        : "/api/v1/admin/payouts/export.csv?state=" + URLEncoder.encode(state, UTF_8);
  }

  public List<Choice> getProviders() {
    Stream<Choice> each =
        accounts.ways().stream().map(way -> new Choice(way.provider(), way.title()));
    return Stream.concat(Stream.of(new Choice("", texts.get("payouts.desk.all"))), each).toList();
  }

  public List<Choice> getStates() {
    Stream<Choice> each =
        Arrays.stream(WithdrawalState.values())
            .map(state -> new Choice(state.name(), texts.get("payouts.state." + state.name())));
    return Stream.concat(Stream.of(new Choice(Choice.ANY, texts.get("payouts.desk.all"))), each)
        .toList();
  }
}
