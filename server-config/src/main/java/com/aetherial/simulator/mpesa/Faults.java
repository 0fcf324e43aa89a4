package com.aetherial.simulator.mpesa;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong on demand; every planned fault is used up by the call or callback that it hits.
 */
public final class Faults {
  /** How a call goes wrong. */
  public enum OfCall {
    /** Throttled, and nothing was done. */
    SPIKE_ARREST,
    /** The quota is used up, and nothing was done. */
    QUOTA,
    /** Answered 429, and nothing was done. */
    TOO_MANY,
    /** Answered with an internal error, and nothing was done. */
    FAILS_BEFORE,
    /** Done, and answered with an internal error that shares its code with duplicates. */
    FAILS_AFTER,
    /** Done, and the connection closes without an answer. */
    ANSWER_LOST
  }

  /** How a callback goes wrong. */
  public enum OfCallback {
    /** It never comes. */
    LOST,
    /** It comes twice, at once. */
    TWICE,
    /** It comes before the call that caused it is answered. */
    BEFORE_ANSWER,
    /** The callback of a time-out comes first. */
    AFTER_TIMEOUT,
    /** It names another amount. */
    WRONG_AMOUNT,
    /** It names another phone. */
    WRONG_PHONE,
    /** It has one parameter only, as an object instead of a list. */
    SINGLE_OBJECT,
    /** Numbers are written as texts, and dates the other way. */
    OTHER_FORM
  }

  private record Planned(OfCall kind, String path) {}

  private final Deque<Planned> calls = new ArrayDeque<>();
  private final Deque<OfCallback> callbacks = new ArrayDeque<>();
  private int errorsUntilArrest = Integer.MAX_VALUE;

  Faults() {}

  /** The next calls whose path begins like this go wrong in this way. */
  public synchronized void nextCalls(OfCall kind, int count, String path) {
    for (int i = 0; i < count; i++) {
      calls.add(new Planned(kind, path));
    }
  }

  /** The next callback goes wrong in this way. */
  public synchronized void nextCallback(OfCallback kind) {
    callbacks.add(kind);
  }

  /** After so many errors every call is throttled, until {@link #none}. */
  public synchronized void arrestAfter(int errors) {
    errorsUntilArrest = errors;
  }

  /** Forgets everything that was planned. */
  public synchronized void none() {
    calls.clear();
    callbacks.clear();
    errorsUntilArrest = Integer.MAX_VALUE;
  }

  synchronized void sawError() {
    if (errorsUntilArrest < Integer.MAX_VALUE) {
      errorsUntilArrest--;
    }
  }

  synchronized @Nullable OfCall take(String path) {
    if (errorsUntilArrest <= 0) {
      return OfCall.SPIKE_ARREST;
    }
    for (Planned planned : calls) {
      if (path.startsWith(planned.path())) {
        calls.remove(planned);
        return planned.kind();
      }
    }
    return null;
  }

  /** Uses up the fault of a callback; null when it goes well. */
  synchronized @Nullable OfCallback takeOfCallback() {
    return callbacks.poll();
  }
}
