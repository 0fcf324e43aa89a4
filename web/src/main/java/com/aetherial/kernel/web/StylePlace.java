package com.aetherial.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;

/** The style page in the navigation. */
@ApplicationScoped
public class StylePlace extends Place {
  /** For the container. */
  public StylePlace() {
    super("kernel.area.platform", "kernel.nav.style", "/admin/style", "spark", 999);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
