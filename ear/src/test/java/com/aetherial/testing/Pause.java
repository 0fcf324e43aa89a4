package com.aetherial.testing;

/** Waiting between two looks at something that is about to happen. */
public final class Pause {
  private static final long MILLIS = 50;

  private Pause() {}

  public static void shortly() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while waiting.", e);
    }
  }
}
