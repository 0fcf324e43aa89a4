package com.aetherial.activity.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The activity in the navigation. */
@ApplicationScoped
public class ActivityPlace extends Place {
  /** For the container. */
  public ActivityPlace() {
    super("kernel.area.you", "activity.nav", "/activity", "clock", 880);
  }
}
