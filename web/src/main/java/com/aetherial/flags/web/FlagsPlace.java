package com.aetherial.flags.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The flags in the administrators' navigation. */
@ApplicationScoped
public class FlagsPlace extends AdminPlace {
  /** For the container. */
  public FlagsPlace() {
    super("flags.nav", "/admin/modules/flags", "filter", 982, Scope.ADMIN_FLAGS);
  }
}
