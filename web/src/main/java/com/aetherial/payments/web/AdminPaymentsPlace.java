package com.aetherial.payments.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The payments console in the navigation. */
@ApplicationScoped
public class AdminPaymentsPlace extends AdminPlace {
  /** For the container. */
  public AdminPaymentsPlace() {
    super("payments.nav.admin", "/admin/payments", "receipt", 955, Scope.ECONOMY_READ_ANY);
  }
}
