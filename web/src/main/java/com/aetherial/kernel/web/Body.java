package com.aetherial.kernel.web;

import org.jspecify.annotations.Nullable;

/** The body of a request that needs one. */
public final class Body {
  private Body() {}

  /**
   * The command that the body holds.
   *
   * @throws BodyMissing when the request had no body, or the body was {@code null}
   */
  public static <T> T required(@Nullable T command) {
    if (command == null) {
      throw new BodyMissing();
    }
    return command;
  }
}
