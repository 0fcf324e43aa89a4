package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who this request acts for, as the authentication mechanism found out. */
@RequestScoped
public class CurrentActor {
  @Inject HttpServletRequest request;

  /** The actor; empty for somebody who is not logged in. */
  public Optional<Actor> find() {
    return Optional.ofNullable((Actor) request.getAttribute(Gatekeeper.ACTOR));
  }

  /**
   * The actor of a request that needs one.
   *
   * @throws LoginRequired when nobody is logged in
   */
  public Actor get() {
    return find().orElseThrow(LoginRequired::new);
  }
}
