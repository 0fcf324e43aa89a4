package com.aetherial.system;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A try to restore a backup.
 *
 * @param state RUNNING, RIGHT, WRONG when the books differ, FAILED when it could not be restored
 */
public record RehearsalView(
    String fileName,
    String state,
    Instant startedAt,
    @Nullable Instant endedAt,
    List<String> findings) {
  public RehearsalView {
    findings = List.copyOf(findings);
  }
}
