package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the schema is the one that this version was built for. */
@Readiness
@ApplicationScoped
public class MigrationsCheck implements HealthCheck {
  @Inject Startup startup;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("migrations").status(startup.isReady()).build();
  }
}
