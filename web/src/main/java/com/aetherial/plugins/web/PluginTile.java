package com.aetherial.plugins.web;

import com.aetherial.kernel.DashboardTile;
import jakarta.enterprise.context.ApplicationScoped;

/** The cards of plugins on the dashboard. */
@ApplicationScoped
public class PluginTile implements DashboardTile {
  private static final int ORDER = 900;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/plugins/tile.xhtml";
  }
}
