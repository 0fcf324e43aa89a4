package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The connection broke while the database was told to commit: it has either done all or nothing,
 * and nobody here knows which. Repeating the request with its key finds out.
 */
public class OutcomeUnknown extends Refusal {
  private static final long serialVersionUID = 1L;
  private static final int CAUSES_MAX = 20;

  public OutcomeUnknown() {
    super(
        "The connection to the database broke at the last moment. All of it was done, or nothing:"
            + " the same request with the same key tells which, and does nothing twice.");
  }

  /** Whether a failure left it open if the work was committed. */
  static boolean isDueTo(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES_MAX)
        .anyMatch(
            cause ->
                cause instanceof HeuristicMixedException
                    || cause instanceof HeuristicRollbackException);
  }

  @Override
  public Kind kind() {
    return Kind.UNAVAILABLE;
  }
}
