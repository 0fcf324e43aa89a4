package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock of the platform, in one place so that a test can move it. */
@ApplicationScoped
public class Time {
  /** The present moment in microseconds, which is as fine as PostgreSQL keeps it. */
  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
