package com.aetherial.audit.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The audit log in the navigation. */
@ApplicationScoped
public class AuditPlace extends AdminPlace {
  /** For the container. */
  public AuditPlace() {
    super("audit.nav", "/admin/audit", "shield", 989, Scope.AUDIT_READ);
  }
}
