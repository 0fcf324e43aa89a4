package com.aetherial.plugin.guard;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * How long a plugin may compute, and how much memory it may ask for, in one call. The code of
 * plugins is made to ask here at the beginning of each method, before each jump back and before
 * each array, so that a loop without end comes to one.
 */
public final class Budget {
  private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();
  private static final int LOOK_AT_CLOCK = 0xff;
  private static final int DEPTH_OF_ELEMENT = 8;

  private long end;
  private long bytes;
  private int steps;

  private Budget(Duration time, long bytes) {
    this.end = System.nanoTime() + time.toNanos();
    this.bytes = bytes;
  }

  /** Does some work of a plugin within bounds. */
  public static <T> T within(Duration time, long bytes, Callable<T> work) throws Exception {
    CURRENT.set(new Budget(time, bytes));
    try {
      return work.call();
    } finally {
      CURRENT.remove();
    }
  }

  /** Does some work of the platform for a plugin, whose clock stands still meanwhile. */
  public static <T> T standing(Callable<T> work) throws Exception {
    Budget mine = CURRENT.get();
    long start = System.nanoTime();
    CURRENT.remove();
    try {
      return work.call();
    } finally {
      if (mine != null) {
        mine.end += System.nanoTime() - start;
        CURRENT.set(mine);
      }
    }
  }

  /** A step; thrown out of it again and again once the time is over. */
  public static void step() {
    mine().count();
  }

  /** An array of so many elements. */
  public static void array(int length) {
    Budget mine = mine();
    mine.bytes -= (long) Math.max(0, length) * DEPTH_OF_ELEMENT;
    if (mine.bytes < 0) {
      throw new Exhausted("It asked for too much memory.");
    }
    mine.count();
  }

  private static Budget mine() {
    Budget mine = CURRENT.get();
    if (mine == null) {
      throw new Exhausted("It runs where nobody called it.");
    }
    return mine;
  }

  private void count() {
    steps++;
    if ((steps & LOOK_AT_CLOCK) == 0 && System.nanoTime() - end > 0) {
      steps--;
      throw new Exhausted("It took too long.");
    }
  }
}
