package com.aetherial.identity.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The members in the administrators' navigation. */
@ApplicationScoped
public class UsersPlace extends AdminPlace {
  /** For the container. */
  public UsersPlace() {
    super("identity.nav.users", "/admin/users", "users", 910, Scope.IDENTITY_READ_ANY);
  }
}
