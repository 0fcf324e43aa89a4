package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached or cannot do the work now. The transaction that met it was rolled
 * back, which need not be the only one of the request; who asks again soon may well succeed.
 */
public class TryAgainLater extends Refusal {
  private static final long serialVersionUID = 1L;
  private static final int CAUSES_MAX = 20;

  /**
   * Classes of SQLSTATE: 08 is a broken connection, 53 a lack of disk, memory or connections, 57P a
   * server that comes or goes.
   */
  private static final List<String> PASSING_CLASSES = List.of("08", "53", "57P");

  /**
   * A statement or a wait for a lock that took too long, an idle transaction that was ended, two
   * that met, and a database that is read-only until its failover is complete.
   */
  private static final Set<String> PASSING =
      Set.of("57014", "55P03", "25P03", "25P04", "40001", "40P01", "25006");

  public TryAgainLater() {
    super(
        "The platform cannot reach its database, or it has too much to do. Try again in a"
            + " moment with the same Idempotency-Key: what was done is not done twice.");
  }

  /** Whether a failure comes of a database that is away, out of something, or too busy. */
  static boolean isDueTo(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES_MAX)
        .anyMatch(TryAgainLater::isPassing);
  }

  private static boolean isPassing(Throwable cause) {
    return cause instanceof ResourceException
        || (cause instanceof SQLException sql
            && (isPassing(sql.getSQLState()) || isTakenAway(sql.getMessage())));
  }

  /** WildFly's pool has closed a connection that somebody was about to use; it names no state. */
  private static boolean isTakenAway(@Nullable String message) {
    return message != null && message.startsWith("IJ0310");
  }

  private static boolean isPassing(@Nullable String state) {
    return state != null
        && (PASSING.contains(state) || PASSING_CLASSES.stream().anyMatch(state::startsWith));
  }

  @Override
  public Kind kind() {
    return Kind.UNAVAILABLE;
  }
}
