package com.aetherial.wildfly;

import java.io.Serializable;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.jca.adapters.jdbc.spi.ExceptionSorter;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pool which errors mean that a connection is of no use any more. The sorter that comes
 * with the server knows 08006 alone; after a failover it would keep lending connections that the
 * database has ended, until the next validation.
 */
public final class LostConnections implements ExceptionSorter, Serializable {
  private static final long serialVersionUID = 1L;

  /** Connection exceptions of every kind: broken, refused, closed, or out of step. */
  private static final String CONNECTION = "08";

  /**
   * A session ended by an administrator, a crash, a shutdown or a dropped database, and one that
   * was idle too long; 25006 is what a primary says that has become a standby.
   */
  private static final Set<String> ENDED =
      Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04", "25006");

  @Override
  public boolean isExceptionFatal(SQLException failure) {
    return isLost(failure.getSQLState());
  }

  static boolean isLost(@Nullable String state) {
    return state != null && (state.startsWith(CONNECTION) || ENDED.contains(state));
  }
}
