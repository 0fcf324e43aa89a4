package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.wallet.AskForCoins;
import com.aetherial.wallet.Mint;
import com.aetherial.wallet.MintRequest;
import com.aetherial.wallet.SupplyAct;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The promise about the supply, and the wishes for more coins. */
@Named
@RequestScoped
public class MintPage {
  private static final String HERE = "/admin/economy/supply?faces-redirect=true";

  @Inject Mint mint;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<MintRequest> requests;
  private List<SupplyAct> changes;
  private @Nullable String amount;
  private @Nullable String reason;
  private @Nullable String id;

  @PostConstruct
  void load() {
    requests = mint.requests(current.get());
    changes = mint.changes(current.get());
  }

  /** Asks the other administrators. */
  public String ask() {
    MintRequest asked = mint.ask(current.get(), new AskForCoins(amount, reason));
    Messages.addFlashGlobalInfo(texts.counted("wallet.mint.asked", asked.amount()), asked.amount());
    return HERE;
  }

  /** Mints what was asked for. */
  public String agree() {
    MintRequest minted = mint.agree(current.get(), UUID.fromString(id));
    Messages.addFlashGlobalInfo(texts.get("wallet.mint.agreed"), minted.amount());
    return HERE;
  }

  /** Mints nothing. */
  public String reject() {
    mint.reject(current.get(), UUID.fromString(id));
    Messages.addFlashGlobalInfo(texts.get("wallet.mint.rejected"));
    return HERE;
  }

  /** The request that waits for a decision; null when none does. */
  public @Nullable MintRequest getOpen() {
    return requests.stream().filter(MintRequest::isOpen).findFirst().orElse(null);
  }

  /** Whether the reader asked for it, and so cannot agree. */
  public boolean isOwn() {
    MintRequest open = getOpen();
    return open != null && open.askedBy().equals(current.get().username());
  }

  public List<MintRequest> getRequests() {
    return requests;
  }

  public List<SupplyAct> getChanges() {
    return changes;
  }

  public @Nullable String getAmount() {
    return amount;
  }

  public void setAmount(@Nullable String amount) {
    this.amount = amount;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getId() {
    MintRequest open = getOpen();
    return id != null || open == null ? id : open.id().toString();
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
