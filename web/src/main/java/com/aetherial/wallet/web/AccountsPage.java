package com.aetherial.wallet.web;

import com.aetherial.identity.NoSuchPerson;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.ledger.WalletState;
import com.aetherial.wallet.FreezeWallet;
import com.aetherial.wallet.Freezes;
import com.aetherial.wallet.MemberWallet;
import com.aetherial.wallet.UnfreezeWallet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** A member's wallet, to be stopped or set free; whose it is stands in the address. */
@Named
@RequestScoped
public class AccountsPage {
  @Inject Tongue tongue;
  @Inject Freezes freezes;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String username;
  private @Nullable String mode;
  private @Nullable String reason;
  private @Nullable MemberWallet member;

  @PostConstruct
  void load() {
    username = request.getParameter("username");
    if (username == null || username.isBlank()) {
      return;
    }
    try {
      member = freezes.of(current.get(), username);
      mode = member.wallet().state();
    } catch (NoSuchPerson nobody) {
      Messages.addGlobalWarn(tongue.say(nobody));
    }
  }

  /** Puts the wallet into the chosen state. */
  public String change() {
    MemberWallet now =
        WalletState.OPEN.name().equals(mode)
            ? freezes.unfreeze(current.get(), username, new UnfreezeWallet(reason))
            : freezes.freeze(current.get(), username, new FreezeWallet(mode, reason));
    String state = texts.get("wallet.state." + now.wallet().state());
    Messages.addFlashGlobalInfo(texts.get("wallet.accounts.changed"), now.username(), state);
    return "/admin/economy/accounts?faces-redirect=true&username=" + now.username();
  }

  /** The states that a wallet can be put into. */
  public List<Choice> getModes() {
    return Arrays.stream(WalletState.values())
        .map(state -> new Choice(state.name(), texts.get("wallet.state." + state)))
        .toList();
  }

  public @Nullable MemberWallet getMember() {
    return member;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getMode() {
    return mode;
  }

  public void setMode(@Nullable String mode) {
    this.mode = mode;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
