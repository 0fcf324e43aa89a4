package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.ApiKeys;
import com.aetherial.identity.Logins;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds out who asks, for pages and API alike: a login session of the browser, or an API key as
 * {@code Authorization: Bearer …} (RFC 6750). It only recognises; what an actor may do is decided
 * at the doors, and which pages need one by {@link PageGuard}.
 */
@ApplicationScoped
public class Gatekeeper implements HttpAuthenticationMechanism {
  /** Request attribute that holds the {@link Actor}. */
  public static final String ACTOR = "com.aetherial.actor";

  /** Request attribute that says that a key was sent and opens nothing. */
  static final String KEY_REFUSED = "com.aetherial.keyRefused";

  /** Request attribute that says that the database could not be asked who this is. */
  static final String UNREACHABLE = "com.aetherial.unreachable";

  /** Session attribute that holds the login session's id. */
  static final String LOGIN_SESSION = "com.aetherial.loginSession";

  private static final String BEARER = "Bearer ";

  @Inject Logins logins;
  @Inject ApiKeys keys;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (StaticResources.contains(request)) {
      return context.doNothing();
    }
    Optional<Actor> actor = recogniseIfPossible(request);
    if (actor.isEmpty()) {
      return context.doNothing();
    }
    request.setAttribute(ACTOR, actor.get());
    return context.notifyContainerAboutLogin(
        actor.get().username(), Set.of(actor.get().role().name()));
  }

  private Optional<Actor> recogniseIfPossible(HttpServletRequest request) {
    try {
      return recognise(request);
    } catch (EJBException failure) {
      if (!TryAgainLater.isDueTo(failure)) {
        throw failure;
      }
      request.setAttribute(UNREACHABLE, true);
      return Optional.empty();
    }
  }

  private Optional<Actor> recognise(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      Optional<Actor> program = keys.actorWith(header.substring(BEARER.length()).strip());
      if (program.isEmpty()) {
        request.setAttribute(KEY_REFUSED, true);
      }
      return program;
    }
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((UUID) session.getAttribute(LOGIN_SESSION)).flatMap(logins::actorOf);
  }
}
