package com.aetherial.kernel;

/** What a module shows on the dashboard. Modules expose beans of this type. */
public interface DashboardTile {
  /** Position among all tiles. */
  int order();

  /** The fragment to show, such as {@code /WEB-INF/fragments/wallet/tile.xhtml}. */
  String view();

  /** The module's word, which stands in its package; its tile is gone while it is off. */
  default String module() {
    return getClass().getPackageName().split("\\.", -1)[2];
  }
}
