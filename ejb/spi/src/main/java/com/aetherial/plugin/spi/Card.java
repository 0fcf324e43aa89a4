package com.aetherial.plugin.spi;

import java.util.List;

/**
 * A card of the standard form; texts only, no mark-up.
 *
 * @param title up to 80 characters
 * @param lines up to ten
 */
public record Card(String title, List<Line> lines) {
  public Card {
    lines = List.copyOf(lines);
  }

  /**
   * A line of a card.
   *
   * @param label up to 80 characters
   * @param value up to 80 characters
   */
  public record Line(String label, String value) {}
}
