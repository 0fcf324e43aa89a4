package com.aetherial.kernel.web;

import java.util.Set;

/**
 * Addresses at which payment providers leave messages. They tell of money that has moved already,
 * so they are never turned away.
 */
public final class Callbacks {
  private static final Set<String> ROOTS =
      Set.of(
          "/api/v1/payments/webhooks/", "/api/v1/payments/answers/", "/api/daswos-coins/webhook/");

  private Callbacks() {}

  /** Whether a path, as {@link PagePath} says it, is one of them. */
  public static boolean contain(String path) {
    return ROOTS.stream().anyMatch((path + "/")::startsWith);
  }
}
