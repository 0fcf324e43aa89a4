package com.aetherial.identity.web;

import com.aetherial.kernel.web.PublicPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Signing up, logging in and answering letters need no login. */
@ApplicationScoped
public class IdentityPages implements PublicPages {
  @Override
  public Set<String> paths() {
    return Set.of(
        "/signup",
        "/login",
        "/login/code",
        "/login/sign-on",
        "/login/sign-on/back",
        "/reset-password",
        "/confirm",
        "/goodbye");
  }

  @Override
  public Set<String> branches() {
    return Set.of("/people/", "/pictures/");
  }
}
