package com.aetherial.plugin.spi;

/** Shows figures on everybody's dashboard; asked every half minute, and not for each reader. */
public interface DashboardWidget {
  /** What the card says now. */
  Card card(Host host);
}
