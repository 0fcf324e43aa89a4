package com.aetherial.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be stopped once and in the opposite order. */
public final class Running implements AutoCloseable {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private volatile boolean stopping;

  /** Keeps a part for the end; a part that comes while everything is being stopped is stopped. */
  public synchronized <T extends AutoCloseable> T add(T part) {
    if (stopping) {
      stop(part);
      throw new IllegalStateException("Stopped while starting.");
    }
    started.push(part);
    return part;
  }

  boolean isStopping() {
    return stopping;
  }

  @Override
  public void close() {
    stopping = true;
    synchronized (this) {
      while (!started.isEmpty()) {
        stop(started.pop());
      }
    }
  }

  /** One part that does not stop must not keep the others running. */
  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("Could not stop " + part + ": " + e);
    }
  }
}
