package com.aetherial.payments.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The payments console in the navigation. */
@ApplicationScoped
public class AdminPaymentsPlace extends Place {
  /** For the container. */
  public AdminPaymentsPlace() {
    super("kernel.area.admin", "payments.nav.admin", "/admin/payments", "receipt", 960);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
