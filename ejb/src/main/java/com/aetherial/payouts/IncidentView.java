package com.aetherial.payouts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction between what was decided and what a provider says.
 *
 * @param what a sentence about it
 * @param isSuspended whether coins stand on the provider's account because of it
 * @param resolution how it was resolved; null while it is open
 */
public record IncidentView(
    UUID id,
    UUID withdrawalId,
    String externalId,
    String kind,
    String what,
    boolean isSuspended,
    Instant openedAt,
    @Nullable String resolution) {
  public boolean isOpen() {
    return resolution == null;
  }

  /** Whether a payment failed that had been decided upon. */
  public boolean isLateFailure() {
    return Incidents.Kind.LATE_FAILURE.name().equals(kind);
  }
}
