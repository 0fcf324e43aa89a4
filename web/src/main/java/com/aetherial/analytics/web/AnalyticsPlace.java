package com.aetherial.analytics.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The platform as a whole in the administrators' navigation. */
@ApplicationScoped
public class AnalyticsPlace extends AdminPlace {
  /** For the container. */
  public AnalyticsPlace() {
    super("analytics.nav", "/admin/analytics", "chart", 908, Scope.ANALYTICS_READ);
  }
}
