package com.aetherial.system.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The machine in the administrators' navigation. */
@ApplicationScoped
public class SystemPlace extends AdminPlace {
  /** For the container. */
  public SystemPlace() {
    super("system.nav", "/admin/system", "gauge", 990, Scope.SYSTEM_READ);
  }
}
