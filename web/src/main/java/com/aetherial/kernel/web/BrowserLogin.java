package com.aetherial.kernel.web;

import com.aetherial.identity.LogIn;
import com.aetherial.identity.LoggedIn;
import com.aetherial.identity.Logins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Ties a login to the browser's session. The session's id changes at that moment, so that an id
 * that somebody planted before opens nothing afterwards.
 */
@RequestScoped
public class BrowserLogin {
  @Inject Logins logins;
  @Inject HttpServletRequest request;

  /** Logs somebody in, or refuses as {@link Logins#logIn} does. */
  public void logIn(String name, String password) {
    LoggedIn login = logins.logIn(new LogIn(name, password, request.getRemoteAddr(), agent()));
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(Gatekeeper.LOGIN_SESSION, login.sessionId());
  }

  private String agent() {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "unknown" : agent;
  }
}
