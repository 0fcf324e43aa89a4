package com.aetherial.identity.web;

import com.aetherial.identity.KeyDesk;
import com.aetherial.identity.MemberKey;
import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.RevokeKey;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The API keys of all members. Whose are looked at stands in the address. */
@Named
@RequestScoped
public class MemberKeysPage {
  private static final int LINES = 50;

  @Inject KeyDesk keys;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private Page<MemberKey> page = new Page<>(List.of(), null, null);
  private @Nullable String reason;

  @PostConstruct
  void load() {
    String owner = request.getParameter("username");
    try {
      page =
          keys.list(
              current.get(),
              owner == null || owner.isBlank() ? null : owner.strip(),
              new PageRequest(LINES, request.getParameter("cursor")));
    } catch (NoSuchPerson | MalformedCursor nothing) {
      Messages.addGlobalWarn(nothing.getMessage());
    }
  }

  /** Makes a key useless. */
  public String revoke(String id) {
    keys.revoke(current.get(), MalformedId.parse(id), new RevokeKey(reason));
    Messages.addFlashGlobalInfo(texts.get("identity.memberKeys.revoked"));
    return "/admin/settings/keys?faces-redirect=true";
  }

  public List<MemberKey> getLines() {
    return page.items();
  }

  public @Nullable String getOlder() {
    String owner = request.getParameter("username");
    String filter = owner == null || owner.isBlank() ? "" : "username=" + owner.strip() + "&";
    return page.next() == null
        ? null
        : request.getRequestURI() + "?" + filter + "cursor=" + page.next();
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
