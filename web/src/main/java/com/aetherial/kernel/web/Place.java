package com.aetherial.kernel.web;

import com.aetherial.kernel.NavigationEntry;

/** A navigation entry in one line; modules subclass it with their own values. */
public abstract class Place implements NavigationEntry {
  private final String area;
  private final String label;
  private final String href;
  private final String icon;
  private final int order;

  protected Place(String area, String label, String href, String icon, int order) {
    this.area = area;
    this.label = label;
    this.href = href;
    this.icon = icon;
    this.order = order;
  }

  @Override
  public String area() {
    return area;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String href() {
    return href;
  }

  @Override
  public String icon() {
    return icon;
  }

  @Override
  public int order() {
    return order;
  }
}
