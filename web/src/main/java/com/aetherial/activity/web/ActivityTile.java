package com.aetherial.activity.web;

import com.aetherial.kernel.DashboardTile;
import jakarta.enterprise.context.ApplicationScoped;

/** The latest activity comes last on the dashboard. */
@ApplicationScoped
public class ActivityTile implements DashboardTile {
  private static final int ORDER = 40;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/activity/tile.xhtml";
  }
}
