package com.aetherial.identity.web;

import com.aetherial.kernel.web.PublicPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Signing up and logging in need no login. */
@ApplicationScoped
public class IdentityPages implements PublicPages {
  @Override
  public Set<String> paths() {
    return Set.of("/signup", "/login");
  }
}
