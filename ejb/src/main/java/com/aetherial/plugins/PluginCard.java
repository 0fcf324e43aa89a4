package com.aetherial.plugins;

import java.util.List;

/** A card of a plugin on the dashboard. */
public record PluginCard(String title, List<Line> lines) {
  public PluginCard {
    lines = List.copyOf(lines);
  }

  /** A line of it. */
  public record Line(String label, String value) {}
}
