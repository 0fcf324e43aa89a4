package com.aetherial.ledger;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The one statement that may take long. Requests have time-outs of seconds, of their transaction,
 * their statements and their connection; so this has a transaction of its own, whose statements and
 * connection wait as long as large books need.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class LongCheck {
  private static final Duration AT_MOST = Duration.ofHours(1);
  private static final Duration ANSWER_AT_MOST = AT_MOST.plusMinutes(1);

  @Resource(lookup = "java:/jdbc/aetherial")
  DataSource database;

  /**
   * Checks, and writes the report.
   *
   * @return whether there is a report of this name now
   * @throws IllegalStateException when the database gave up
   */
  public boolean run(UUID id) {
    try (Connection connection = database.getConnection()) {
      int usual = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, (int) ANSWER_AT_MOST.toMillis());
      connection.setAutoCommit(false);
      try {
        return check(connection, id);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, usual);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure.getMessage(), failure);
    }
  }

  /** The time-out of a statement counts from the next one on. */
  private static boolean check(Connection connection, UUID id) throws SQLException {
    answer(connection, "select set_config('statement_timeout', ?, true)", AT_MOST.toMillis() + "");
    String outcome = answer(connection, "select ledger.run_check(cast(? as uuid))", id.toString());
    connection.commit();
    return outcome.equals("DONE");
  }

  private static String answer(Connection connection, String sql, String argument)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, argument);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
