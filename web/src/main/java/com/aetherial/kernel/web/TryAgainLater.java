package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** The database cannot be reached, so nothing can be looked up or changed. */
public class TryAgainLater extends Refusal {
  private static final long serialVersionUID = 1L;
  private static final int CAUSES_MAX = 20;

  public TryAgainLater() {
    super("The platform cannot reach its database. Nothing was changed; try again in a moment.");
  }

  /** Whether a failure comes of a connection that broke or could not be made. */
  static boolean isDueTo(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES_MAX)
        .anyMatch(TryAgainLater::isAboutConnections);
  }

  /** Class 08 is a broken connection, class 57P a server that comes or goes. */
  private static boolean isAboutConnections(Throwable cause) {
    return cause instanceof ResourceException
        || (cause instanceof SQLException sql
            && sql.getSQLState() != null
            && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")));
  }

  @Override
  public Kind kind() {
    return Kind.UNAVAILABLE;
  }
}
