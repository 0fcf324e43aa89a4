package com.aetherial.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where news is sent.
 *
 * @param types what is sent there
 * @param offReason why the platform turned it off by itself; null when it did not
 * @param failingSince since when nothing was taken there, or null
 * @param rotatesUntil until when an earlier secret signs as well, or null
 * @param waiting how much waits to be sent
 */
public record EndpointView(
    UUID id,
    String url,
    String note,
    List<String> types,
    boolean isOn,
    @Nullable String offReason,
    @Nullable Instant failingSince,
    @Nullable Instant rotatesUntil,
    Instant createdAt,
    long waiting) {
  public EndpointView {
    types = List.copyOf(types);
  }
}
