package com.aetherial.system.web;

import com.aetherial.kernel.web.Callbacks;
import com.aetherial.kernel.web.PagePath;
import com.aetherial.system.Maintenance;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Lets no member's program in while the platform is being looked after. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 2)
public class MaintenanceGuard implements ContainerRequestFilter {
  @Inject HttpServletRequest request;
  @Inject Door door;

  @Override
  public void filter(ContainerRequestContext context) {
    if (door.isClosed() && !Callbacks.contain(PagePath.of(request))) {
      throw new Maintenance(door.getSign().retryAfterSeconds());
    }
  }
}
