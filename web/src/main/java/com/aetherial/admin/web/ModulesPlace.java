package com.aetherial.admin.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The modules in the administrators' navigation. */
@ApplicationScoped
public class ModulesPlace extends AdminPlace {
  /** For the container. */
  public ModulesPlace() {
    super("admin.nav.modules", "/admin/modules", "spark", 980, Scope.ADMIN_MODULES);
  }
}
