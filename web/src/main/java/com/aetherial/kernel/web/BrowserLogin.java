package com.aetherial.kernel.web;

import com.aetherial.identity.Device;
import com.aetherial.identity.LogIn;
import com.aetherial.identity.LoggedIn;
import com.aetherial.identity.Logins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/**
 * Ties a login to the browser's session. The session's id changes at that moment, so that an id
 * that somebody planted before opens nothing afterwards.
 */
@RequestScoped
public class BrowserLogin {
  static final String OWN_LOGIN = "com.aetherial.ownLogin";

  @Inject Logins logins;
  @Inject HttpServletRequest request;

  /**
   * Logs somebody in, or refuses as {@link Logins#logIn} does.
   *
   * @return whether a code has to follow before the login opens anything
   */
  public boolean logIn(String name, String password) {
    Device device = device();
    return adopt(logins.logIn(new LogIn(name, password, device.address(), device.agent())));
  }

  /**
   * Ties a login to this browser, however it came about.
   *
   * @return whether a code has to follow before the login opens anything
   */
  public boolean adopt(LoggedIn login) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setMaxInactiveInterval((int) logins.idle().toSeconds());
    request.getSession().setAttribute(Gatekeeper.LOGIN_SESSION, login.sessionId());
    return login.awaitsCode();
  }

  /** The browser's login, also one that still waits for a code. */
  public Optional<UUID> session() {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((UUID) session.getAttribute(Gatekeeper.LOGIN_SESSION));
  }

  /** A login that has become more than it was gets another id, like a new one. */
  public void renew() {
    request.changeSessionId();
  }

  /** Puts another login in the place of one's own, which is kept to come back to. */
  public void lend(UUID other) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(OWN_LOGIN, session.getAttribute(Gatekeeper.LOGIN_SESSION));
    session.setAttribute(Gatekeeper.LOGIN_SESSION, other);
  }

  /** Comes back to one's own login. */
  public void comeBack() {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(Gatekeeper.LOGIN_SESSION, session.getAttribute(OWN_LOGIN));
    session.removeAttribute(OWN_LOGIN);
  }

  /** Where this request comes from. */
  public Device device() {
    return new Device(request.getRemoteAddr(), agent());
  }

  private String agent() {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "unknown" : agent;
  }
}
