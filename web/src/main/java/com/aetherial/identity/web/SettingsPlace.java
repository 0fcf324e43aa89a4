package com.aetherial.identity.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The settings in the navigation. */
@ApplicationScoped
public class SettingsPlace extends Place {
  /** For the container. */
  public SettingsPlace() {
    super("kernel.area.you", "identity.nav.settings", "/settings", "settings", 900);
  }

  @Override
  public String shortcut() {
    return "e";
  }
}
