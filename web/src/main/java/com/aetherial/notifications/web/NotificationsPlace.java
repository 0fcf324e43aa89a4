package com.aetherial.notifications.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The notifications in the navigation. */
@ApplicationScoped
public class NotificationsPlace extends Place {
  /** For the container. */
  public NotificationsPlace() {
    super("kernel.area.you", "notifications.nav", "/notifications", "bell", 890);
  }

  @Override
  public String shortcut() {
    return "n";
  }

  @Override
  public boolean isQuick() {
    return true;
  }
}
