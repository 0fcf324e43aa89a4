package com.aetherial.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note about a member.
 *
 * @param isStrike whether it counts as a strike
 * @param by username of who wrote it
 * @param withdrawnBy username of who took it back; null when nobody did
 */
public record NoteView(
    UUID id,
    boolean isStrike,
    String text,
    String by,
    Instant writtenAt,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt) {
  /** Whether it is a strike that counts. */
  public boolean isCounting() {
    return isStrike && withdrawnAt == null;
  }
}
