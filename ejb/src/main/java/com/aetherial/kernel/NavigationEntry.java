package com.aetherial.kernel;

/**
 * A place that a module offers in the navigation. Modules expose beans of this type; the layout
 * collects and groups them.
 */
public interface NavigationEntry {
  /** Who finds the entry in the navigation. */
  enum Audience {
    MEMBERS,
    ADMINISTRATORS
  }

  /** Message key of the group, such as {@code kernel.area.economy}. */
  String area();

  /** Message key of the label. */
  String label();

  /** Path from the root, without an extension. */
  String href();

  /** Name of an icon in the sprite. */
  String icon();

  /** Position among all entries; groups stand where their first entry stands. */
  int order();

  /** Members by default. */
  default Audience audience() {
    return Audience.MEMBERS;
  }

  /** The key that leads here after {@code g}; empty when there is none. */
  default String shortcut() {
    return "";
  }

  /** Whether the bar at the bottom of a phone offers it; the first four that ask for it do. */
  default boolean isQuick() {
    return false;
  }
}
