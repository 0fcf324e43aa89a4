package com.aetherial.simulator.stripe;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What goes wrong with calls, on demand; each fault is used up by the calls that it hits. */
public final class ApiFaults {

  /** The ways in which a call goes wrong. */
  public enum Kind {
    /** Answered 429; nothing was done. */
    RATE_LIMITED,
    /** Answered 500; nothing was done, and the idempotency key is free. */
    FAILS_BEFORE,
    /** Done, but answered 500; the idempotency key repeats that 500. */
    FAILS_AFTER,
    /** Done after a wait, during which the idempotency key is in use. */
    SLOW,
    /** Done, but the connection closes without an answer; the key repeats the true answer. */
    ANSWER_LOST,
    /** Done, but the answer does not come before the wait is over, and then never. */
    TIMES_OUT
  }

  /** One call that will go wrong. */
  record Fault(Kind kind, String pathPrefix, Duration pause) {}

  private final Deque<Fault> planned = new ArrayDeque<>();

  ApiFaults() {}

  /** The next calls whose path begins like this go wrong in this way. */
  public synchronized void next(Kind kind, int calls, String pathPrefix, Duration wait) {
    for (int i = 0; i < calls; i++) {
      planned.add(new Fault(kind, pathPrefix, wait));
    }
  }

  /** Forgets all faults that were not used up. */
  public synchronized void none() {
    planned.clear();
  }

  /** How many faults still wait for their call. */
  public synchronized int planned() {
    return planned.size();
  }

  synchronized @Nullable Fault take(String path) {
    Iterator<Fault> faults = planned.iterator();
    while (faults.hasNext()) {
      Fault fault = faults.next();
      if (path.startsWith(fault.pathPrefix())) {
        faults.remove();
        return fault;
      }
    }
    return null;
  }
}
