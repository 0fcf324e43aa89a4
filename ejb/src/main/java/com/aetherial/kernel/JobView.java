package com.aetherial.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job and how it went.
 *
 * @param node where it ran last, or null when it never did
 * @param millis how long that took, or null while it runs
 * @param error why it failed, or null
 * @param nextAt when this node does it next, or null when no clock starts it
 */
public record JobView(
    String name,
    @Nullable String node,
    @Nullable Instant startedAt,
    @Nullable Long millis,
    @Nullable String error,
    long runs,
    long failures,
    @Nullable Instant failedAt,
    boolean isRunning,
    boolean isByHand,
    @Nullable Instant nextAt) {
  /** The module's word. */
  public String module() {
    return name.substring(0, name.indexOf('.'));
  }

  /** The key of the text that says what it does. */
  public String label() {
    return module() + ".job." + name.substring(name.indexOf('.') + 1);
  }

  /** How it is with it: RUNNING, FAILED, DONE, or NEVER when it has not run yet. */
  public String state() {
    if (isRunning) {
      return "RUNNING";
    }
    if (startedAt == null) {
      return "NEVER";
    }
    return error == null ? "DONE" : "FAILED";
  }
}
