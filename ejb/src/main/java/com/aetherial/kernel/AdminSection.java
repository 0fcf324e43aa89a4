package com.aetherial.kernel;

/**
 * A section of the administrators' house. Modules expose beans of this type; the menu shows it, and
 * its pages open, to whoever has its permission.
 */
public interface AdminSection extends NavigationEntry {
  /** What somebody needs for the pages below {@link #href()}, as {@code module:action}. */
  String permission();

  @Override
  default Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
