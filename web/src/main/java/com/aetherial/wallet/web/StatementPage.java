package com.aetherial.wallet.web;

import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.ledger.Basis;
import com.aetherial.ledger.TransferKind;
import com.aetherial.wallet.Bookkeeping;
import com.aetherial.wallet.Direction;
import com.aetherial.wallet.PastWallet;
import com.aetherial.wallet.StatementFilter;
import com.aetherial.wallet.StatementLine;
import com.aetherial.wallet.Turnover;
import com.aetherial.wallet.Wallets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The statement. What is asked for stands in the address, so that it can be kept and shared. */
@Named
@RequestScoped
public class StatementPage {
  private static final int LINES = 25;
  private static final String ANY = "any";
  private static final List<String> FILTER = List.of("kind", "direction", "from", "to");
  private static final List<String> SHOWN = List.of("kind", "direction", "from", "to", "on");

  @Inject Tongue tongue;
  @Inject Wallets wallets;
  @Inject Bookkeeping bookkeeping;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private Page<StatementLine> page;
  private Turnover turnover;
  private @Nullable PastWallet then;

  /** Reads what the address asks for; an address that makes no sense shows everything, and why. */
  public void load() {
    try {
      read(query().filter(), new PageRequest(LINES, request.getParameter("cursor")), given("on"));
    } catch (MalformedFilter | MalformedCursor malformed) {
      Messages.addGlobalError(tongue.say(malformed));
      read(StatementFilter.everything(), PageRequest.first(LINES), null);
    }
  }

  private void read(StatementFilter filter, PageRequest wanted, @Nullable String on) {
    page = wallets.statement(current.get(), filter, wanted);
    turnover = bookkeeping.turnover(current.get(), filter.from(), filter.to());
    Instant evening = StatementQuery.lastOf("on", on);
    then = evening == null ? null : bookkeeping.at(current.get(), evening, Basis.RECORDED);
  }

  private StatementQuery query() {
    String kind = given("kind");
    return new StatementQuery(
        kind == null ? null : List.of(kind), given("direction"), given("from"), given("to"));
  }

  /** A parameter that narrows; browsers send the others too. */
  private @Nullable String given(String name) {
    String value = request.getParameter(name);
    return value == null || value.isEmpty() || value.equals(ANY) ? null : value;
  }

  public List<StatementLine> getLines() {
    return page.items();
  }

  public @Nullable String getOlder() {
    return with(page.next());
  }

  public @Nullable String getNewer() {
    return with(page.prev());
  }

  /** Whether the statement was narrowed, so that an empty one is told apart from no match. */
  public boolean isFiltered() {
    return Stream.of("kind", "direction", "from", "to", "cursor")
        .anyMatch(name -> given(name) != null);
  }

  /** What the period began and ended with, whatever else is filtered. */
  public Turnover getTurnover() {
    return turnover;
  }

  /** The wallet at the end of the day that was asked about; null when none was. */
  public @Nullable PastWallet getThen() {
    return then;
  }

  /** Where the same lines are as a file: csv, pdf or json. */
  public String file(String form) {
    return filtered(
            UriBuilder.fromPath("/api/v1/wallet/statement." + form).queryParam("words", true),
            FILTER)
        .build()
        .toString();
  }

  /** The kinds that a statement can be narrowed to. */
  public List<Choice> getKinds() {
    return choices(TransferKind.values(), "wallet.kind.");
  }

  /** The ways coins can have gone. */
  public List<Choice> getDirections() {
    return choices(Direction.values(), "wallet.filter.direction.");
  }

  private List<Choice> choices(Enum<?>[] values, String prefix) {
    Stream<Choice> each =
        Arrays.stream(values)
            .map(value -> new Choice(value.name(), texts.get(prefix + value.name())));
    return Stream.concat(Stream.of(new Choice(ANY, texts.get("wallet.filter.all"))), each).toList();
  }

  private @Nullable String with(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    return filtered(UriBuilder.fromPath(request.getRequestURI()), SHOWN)
        .queryParam("cursor", cursor)
        .build()
        .toString();
  }

  private UriBuilder filtered(UriBuilder address, List<String> names) {
    for (String name : names) {
      String value = given(name);
      if (value != null) {
        address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
      }
    }
    return address;
  }
}
