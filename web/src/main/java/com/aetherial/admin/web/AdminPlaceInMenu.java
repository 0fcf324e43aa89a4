package com.aetherial.admin.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The first page of the house in the navigation. */
@ApplicationScoped
public class AdminPlaceInMenu extends AdminPlace {
  /** For the container. */
  public AdminPlaceInMenu() {
    super("admin.nav.dashboard", "/admin/dashboard", "gauge", 906, Scope.ADMIN_READ);
  }
}
