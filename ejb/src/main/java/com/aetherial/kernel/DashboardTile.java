package com.aetherial.kernel;

/** What a module shows on the dashboard. Modules expose beans of this type. */
public interface DashboardTile {
  /** Position among all tiles. */
  int order();

  /** The fragment to show, such as {@code /WEB-INF/fragments/wallet/tile.xhtml}. */
  String view();
}
