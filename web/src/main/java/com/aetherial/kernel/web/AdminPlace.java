package com.aetherial.kernel.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminSection;

/** A section of the administrators' house in one line; modules subclass it. */
public abstract class AdminPlace extends Place implements AdminSection {
  private final Scope permission;

  protected AdminPlace(String label, String href, String icon, int order, Scope permission) {
    super("kernel.area.admin", label, href, icon, order);
    this.permission = permission;
  }

  @Override
  public String permission() {
    return permission.code();
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
