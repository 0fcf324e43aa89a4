package com.aetherial.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the server before the first integration test and Arquillian look for it. Unit tests, which
 * run in a session of their own, need none.
 */
public final class GroundForAllTests implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("aetherial.it")) {
      RunningAetherial.get();
    }
  }
}
