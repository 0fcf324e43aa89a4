package com.aetherial.wallet.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.wallet.GiftRequest;
import com.aetherial.wallet.Gifts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;

/** Gifts that are too large for one administrator. */
@Named
@RequestScoped
public class GiftsPage {
  private static final String HERE = "/admin/economy/gifts?faces-redirect=true";

  @Inject Gifts gifts;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<GiftRequest> requests = List.of();

  @PostConstruct
  void load() {
    requests = gifts.latest(current.get());
  }

  /** Gives what somebody else asked for. */
  public String agree(String id) {
    GiftRequest given = gifts.agree(current.get(), MalformedId.parse(id));
    Messages.addFlashGlobalInfo(
        texts.counted("wallet.given", given.amount()), given.amount(), given.to());
    return HERE;
  }

  /** Gives nothing. */
  public String reject(String id) {
    gifts.reject(current.get(), MalformedId.parse(id));
    Messages.addFlashGlobalInfo(texts.get("wallet.gift.rejected"));
    return HERE;
  }

  /** Whether the reader may decide: who only reads the books may not. */
  public boolean isOpenFor(GiftRequest request) {
    return request.isOpen() && current.get().has(Scope.ECONOMY_GIVE);
  }

  /** Whether the reader may agree: whoever asked or receives may not. */
  public boolean isFor(GiftRequest request) {
    String reader = current.get().username();
    return isOpenFor(request) && !request.askedBy().equals(reader) && !request.to().equals(reader);
  }

  public List<GiftRequest> getRequests() {
    return requests;
  }
}
