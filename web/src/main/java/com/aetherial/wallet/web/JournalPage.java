package com.aetherial.wallet.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.wallet.EconomySearch;
import com.aetherial.wallet.EconomyTransfer;
import com.aetherial.wallet.FindTransfers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Everything that was ever booked; what is looked for stands in the address. */
@Named
@RequestScoped
public class JournalPage {
  private static final int LINES = 50;
  private static final int LATEST = 20;
  private static final List<String> NAMES = List.of("find", "who", "account", "kind");

  @Inject EconomySearch search;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;
  @Inject Tongue tongue;

  private @Nullable Page<EconomyTransfer> page;

  public List<EconomyTransfer> getLines() {
    return page().items();
  }

  /** The last few that one member took part in. */
  public List<EconomyTransfer> latestOf(String username) {
    return search
        .find(current.get(), FindTransfers.of(username), PageRequest.first(LATEST))
        .items();
  }

  public List<Choice> getKinds() {
    return choices("wallet.kind.", TransferKind.values());
  }

  public List<Choice> getAccounts() {
    return choices("wallet.account.", SystemAccount.values());
  }

  public @Nullable String getOlder() {
    return page().next() == null ? null : address(page().next());
  }

  /** Back to the newest; there is no page in between to go back to. */
  public @Nullable String getNewer() {
    return request.getParameter("cursor") == null ? null : address(null);
  }

  private List<Choice> choices(String words, Enum<?>[] values) {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("wallet.journal.any"))),
            Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.get(words + value.name()))))
        .toList();
  }

  private Page<EconomyTransfer> page() {
    if (page == null) {
      page = read();
    }
    return page;
  }

  private Page<EconomyTransfer> read() {
    try {
      var query = new JournalQuery(given("find"), given("who"), given("account"), given("kind"));
      var wanted = new PageRequest(LINES, given("cursor"));
      return search.find(current.get(), query.wanted(), wanted);
    } catch (Refusal notLikeThis) {
      Messages.addGlobalWarn(tongue.say(notLikeThis));
      return new Page<>(List.of(), null, null);
    }
  }

  private @Nullable String given(String name) {
    return request.getParameter(name);
  }

  private String address(@Nullable String cursor) {
    UriBuilder address = UriBuilder.fromPath(request.getRequestURI());
    for (String name : NAMES) {
      String value = Choice.picked(given(name));
      if (value != null) {
        address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
      }
    }
    return (cursor == null ? address : address.queryParam("cursor", cursor)).build().toString();
  }
}
