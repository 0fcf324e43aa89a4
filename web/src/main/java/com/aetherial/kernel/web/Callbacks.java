package com.aetherial.kernel.web;

import java.util.Set;

/**
 * Addresses at which payment providers leave messages. They tell of money that has moved already,
 * so they are never turned away.
 */
public final class Callbacks {
  private static final Set<String> PARTS =
      Set.of("payments/webhooks/", "payments/answers/", "daswos-coins/webhook");

  private Callbacks() {}

  /** Whether a path is one of them. */
  public static boolean contain(String path) {
    return PARTS.stream().anyMatch(path::contains);
  }
}
