package com.aetherial.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;

/** The dashboard in the navigation. */
@ApplicationScoped
public class DashboardPlace extends Place {
  /** For the container. */
  public DashboardPlace() {
    super("kernel.area.start", "kernel.nav.dashboard", "/dashboard", "home", 0);
  }

  @Override
  public String shortcut() {
    return "d";
  }

  @Override
  public boolean isQuick() {
    return true;
  }
}
