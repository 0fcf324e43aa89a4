package com.aetherial.search;

import jakarta.enterprise.context.ApplicationScoped;

/** What members and administrators can set is found by its name. */
@ApplicationScoped
public class SettingsFound extends PlaceKind {
  /** For the container. */
  public SettingsFound() {
    super(SETTING);
  }
}
