package com.aetherial.kernel;

import com.aetherial.testing.RunningAetherial;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody with a session of their own in the database, who holds what others need. */
final class Bystander implements AutoCloseable {
  private static final String ACCOUNTS =
      "select 1 from ledger.account a join identity.person p on p.id = a.owner_id"
          + " where p.username = '%s' for update of a";

  private final Connection connection;

  Bystander() throws SQLException {
    connection = RunningAetherial.get().database().asSuperuser();
    connection.setAutoCommit(false);
    // In a deadlock it is the others who find out and give way.
    run("set local deadlock_timeout = '1h'");
  }

  /** Locks the wallet of a member until the end. */
  void holds(String username) throws SQLException {
    run(ACCOUNTS.formatted(username));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
