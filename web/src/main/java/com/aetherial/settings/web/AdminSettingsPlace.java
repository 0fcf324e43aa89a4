package com.aetherial.settings.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The platform's settings in the administrators' navigation. */
@ApplicationScoped
public class AdminSettingsPlace extends AdminPlace {
  /** For the container. */
  public AdminSettingsPlace() {
    super("settings.nav.admin", "/admin/settings", "settings", 985, Scope.SETTINGS_READ);
  }
}
