package com.aetherial.wallet.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.wallet.Economy;
import com.aetherial.wallet.EconomyTransfer;
import com.aetherial.wallet.NoSuchTransfer;
import com.aetherial.wallet.ReversalRequests;
import com.aetherial.wallet.ReversalView;
import com.aetherial.wallet.Reversals;
import com.aetherial.wallet.ReverseTransfer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** A wrong transfer, to be put right; which one stands in the address. */
@Named
@RequestScoped
public class ReversePage {
  private static final String TRANSFER = "/admin/economy/transfer?faces-redirect=true&id=";
  private static final String HERE = "/admin/economy/reverse?faces-redirect=true&id=";

  @Inject Economy economy;
  @Inject Reversals reversals;
  @Inject ReversalRequests requests;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String id;
  private @Nullable String reason;
  private String key = Ids.next().toString();
  private @Nullable EconomyTransfer transfer;
  private @Nullable ReversalView standing;

  @PostConstruct
  void load() {
    id = request.getParameter("id");
    try {
      UUID wanted = MalformedId.parse(String.valueOf(id));
      transfer = economy.transfer(current.get(), wanted);
      standing = reversals.of(current.get(), wanted);
    } catch (NoSuchTransfer | MalformedId nothing) {
      transfer = null;
    }
  }

  /** Reverses, or asks the others when it is too much for one. */
  public String reverse() {
    UUID wrong = MalformedId.parse(String.valueOf(id));
    var command = ReverseTransfer.now(reason);
    if (standing != null && standing.needsAgreement()) {
      requests.ask(current.get(), key, wrong, command);
      Messages.addFlashGlobalInfo(texts.get("wallet.reverse.asked"));
      return HERE + wrong;
    }
    ReversalView now = reversals.reverse(current.get(), key, wrong, command);
    Messages.addFlashGlobalInfo(texts.get("wallet.reverse.done"));
    return TRANSFER + now.reversedBy();
  }

  /** Agrees to what somebody else asked for. */
  public String agree(String requestId) {
    UUID reversal = requests.agree(current.get(), MalformedId.parse(requestId)).reversalId();
    Messages.addFlashGlobalInfo(texts.get("wallet.reverse.done"));
    return TRANSFER + reversal;
  }

  /** Leaves the transfer as it is. */
  public String reject(String requestId) {
    requests.reject(current.get(), MalformedId.parse(requestId));
    Messages.addFlashGlobalInfo(texts.get("wallet.reverse.rejected"));
    return HERE + id;
  }

  /** Whether the reader may reverse at all. */
  public boolean isAllowed() {
    return current.get().has(Scope.ECONOMY_REVERSE);
  }

  /** Whether the reader asked for it, so that somebody else must agree. */
  public boolean isOwn() {
    return standing != null
        && standing.request() != null
        && standing.request().askedBy().equals(current.get().username());
  }

  public @Nullable EconomyTransfer getTransfer() {
    return transfer;
  }

  public @Nullable ReversalView getStanding() {
    return standing;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
