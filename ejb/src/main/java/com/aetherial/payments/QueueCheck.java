package com.aetherial.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when messages can be queued, as an answer to a webhook needs that. */
@Readiness
@ApplicationScoped
public class QueueCheck implements HealthCheck {
  @Inject QueueProbe probe;

  @Override
  public HealthCheckResponse call() {
    String complaint = probe.complaint();
    var answer = HealthCheckResponse.named("queue").status(complaint.isEmpty());
    return complaint.isEmpty() ? answer.build() : answer.withData("reason", complaint).build();
  }
}
