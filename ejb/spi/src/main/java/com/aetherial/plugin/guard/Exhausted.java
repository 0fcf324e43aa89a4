package com.aetherial.plugin.guard;

/** A plugin used up what it had. */
public final class Exhausted extends Error {
  private static final long serialVersionUID = 1L;

  Exhausted(String what) {
    super(what, null, false, false);
  }
}
