package com.aetherial.identity.web;

import com.aetherial.identity.Accounts;
import com.aetherial.identity.ChangePassword;
import com.aetherial.identity.SecurityEventView;
import com.aetherial.identity.SessionView;
import com.aetherial.identity.Sessions;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Where a member is logged in, what has happened to the account, and its password. */
@Named
@RequestScoped
public class SecurityPage {
  private static final String HERE = "/settings/security?faces-redirect=true";

  @Inject Sessions sessions;
  @Inject Accounts accounts;
  @Inject BrowserLogin browser;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String password;
  private @Nullable String newPassword;

  public List<SessionView> getSessions() {
    return sessions.of(current.get(), here());
  }

  public List<SecurityEventView> getHistory() {
    return sessions.history(current.get());
  }

  /** Ends a login somewhere else. */
  public String revoke(UUID sessionId) {
    sessions.revoke(current.get(), sessionId);
    Messages.addFlashGlobalInfo(texts.get("identity.session.revoked"));
    return HERE;
  }

  /** Ends every login but this one. */
  public String revokeOthers() {
    sessions.revokeOthers(current.get(), here());
    Messages.addFlashGlobalInfo(texts.get("identity.session.revokedOthers"));
    return HERE;
  }

  /** Takes a new password. */
  public String changePassword() {
    accounts.changePassword(current.get(), here(), new ChangePassword(password, newPassword));
    Messages.addFlashGlobalInfo(texts.get("identity.password.changed"));
    return HERE;
  }

  private @Nullable UUID here() {
    return browser.session().orElse(null);
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(@Nullable String newPassword) {
    this.newPassword = newPassword;
  }
}
