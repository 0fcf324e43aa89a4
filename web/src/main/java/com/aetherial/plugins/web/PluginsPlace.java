package com.aetherial.plugins.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The plugins in the administrators' navigation. */
@ApplicationScoped
public class PluginsPlace extends AdminPlace {
  /** For the container. */
  public PluginsPlace() {
    super("plugins.nav", "/admin/plugins", "spark", 983, Scope.PLUGINS_MANAGE);
  }
}
