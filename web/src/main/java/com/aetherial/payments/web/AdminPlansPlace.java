package com.aetherial.payments.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The plans of all members in the navigation. */
@ApplicationScoped
public class AdminPlansPlace extends Place {
  /** For the container. */
  public AdminPlansPlace() {
    super("kernel.area.admin", "payments.nav.adminPlans", "/admin/plans", "refresh", 962);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
