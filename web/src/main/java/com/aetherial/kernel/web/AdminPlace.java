package com.aetherial.kernel.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminSection;

/**
 * A section of the administrators' house in one line; modules subclass it. Its order says in which
 * part of the house it stands: the first page, members, money, or the platform itself.
 */
public abstract class AdminPlace extends Place implements AdminSection {
  private static final int MEMBERS = 910;
  private static final int MONEY = 950;
  private static final int PLATFORM = 980;

  private final Scope permission;

  protected AdminPlace(String label, String href, String icon, int order, Scope permission) {
    super(area(order), label, href, icon, order);
    this.permission = permission;
  }

  private static String area(int order) {
    if (order < MEMBERS) {
      return "kernel.area.admin";
    }
    if (order < MONEY) {
      return "kernel.area.members";
    }
    return order < PLATFORM ? "kernel.area.money" : "kernel.area.platform";
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
