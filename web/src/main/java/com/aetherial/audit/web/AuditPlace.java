package com.aetherial.audit.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The audit log in the navigation. */
@ApplicationScoped
public class AuditPlace extends Place {
  /** For the container. */
  public AuditPlace() {
    super("kernel.area.admin", "audit.nav", "/admin/audit", "shield", 990);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
