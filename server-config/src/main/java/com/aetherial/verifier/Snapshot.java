package com.aetherial.verifier;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** One moment of a database, which nothing done here can change and no later write disturbs. */
final class Snapshot implements AutoCloseable {
  private final Connection connection;

  Snapshot(Options options) throws SQLException {
    var login = new Properties();
    options.user().ifPresent(user -> login.setProperty("user", user));
    options.password().ifPresent(password -> login.setProperty("password", password));
    login.setProperty("ApplicationName", "aetherial verifier");
    connection = DriverManager.getConnection(options.url(), login);
    try {
      begin();
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  private void begin() throws SQLException {
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try (Statement setting = connection.createStatement()) {
      // Rows that row security would hide are an error and not a smaller, healthy looking book.
      setting.execute("set local row_security = off");
      setting.execute("set local search_path = pg_catalog");
      setting.execute("set local statement_timeout = 0");
      setting.execute("set local idle_in_transaction_session_timeout = 0");
      setting.execute("set local timezone = 'UTC'");
      setting.execute("set local work_mem = '64MB'");
      setting.execute("set local jit = off");
    }
  }

  /** The rows of a query, of which only a few are in memory at a time. */
  Rows rows(String sql) throws SQLException {
    return new Rows(connection, sql);
  }

  boolean has(String table) throws SQLException {
    try (Rows rows = rows("select to_regclass('%s') is not null".formatted(table))) {
      return rows.flag(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
