package com.aetherial.payments.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The plans of all members in the navigation. */
@ApplicationScoped
public class AdminPlansPlace extends AdminPlace {
  /** For the container. */
  public AdminPlansPlace() {
    super("payments.nav.adminPlans", "/admin/plans", "refresh", 960, Scope.ECONOMY_READ_ANY);
  }
}
