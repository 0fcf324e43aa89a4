package com.aetherial.wallet.web;

import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.ledger.WalletState;
import com.aetherial.wallet.FrozenMember;
import com.aetherial.wallet.FrozenMembers;
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

/** Whose wallets are stopped; which of them stands in the address. */
@Named
@RequestScoped
public class FrozenPage {
  private static final int LINES = 50;

  @Inject FrozenMembers frozen;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;
  @Inject Tongue tongue;

  private @Nullable Page<FrozenMember> page;

  public List<FrozenMember> getLines() {
    return page().items();
  }

  /** The states that the list can be narrowed to. */
  public List<Choice> getModes() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("wallet.frozen.any"))),
            Arrays.stream(WalletState.values())
                .filter(state -> state != WalletState.OPEN)
                .map(state -> new Choice(state.name(), texts.get("wallet.state." + state))))
        .toList();
  }

  public @Nullable String getOlder() {
    return page().next() == null ? null : address(page().next());
  }

  /** Back to those that were stopped last; there is no page in between to go back to. */
  public @Nullable String getNewer() {
    return request.getParameter("cursor") == null ? null : address(null);
  }

  private String address(@Nullable String cursor) {
    String mode = Choice.picked(request.getParameter("mode"));
    return UriBuilder.fromPath(request.getRequestURI())
        .queryParam("mode", mode == null ? Choice.ANY : mode)
        .queryParam("cursor", cursor == null ? new Object[0] : new Object[] {cursor})
        .build()
        .toString();
  }

  private Page<FrozenMember> page() {
    if (page == null) {
      page = read();
    }
    return page;
  }

  private Page<FrozenMember> read() {
    try {
      return frozen.list(
          current.get(),
          FreezeMode.parse(request.getParameter("mode")),
          new PageRequest(LINES, request.getParameter("cursor")));
    } catch (MalformedFilter | MalformedCursor malformed) {
      Messages.addGlobalError(tongue.say(malformed));
      return new Page<>(List.of(), null, null);
    }
  }
}
