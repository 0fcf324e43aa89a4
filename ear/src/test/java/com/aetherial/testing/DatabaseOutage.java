package com.aetherial.testing;

import com.aetherial.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Nobody can reach the application's database until this is closed. */
public final class DatabaseOutage implements AutoCloseable {
  public DatabaseOutage() {
    change("alter database aetherial with allow_connections false");
    change(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'aetherial'"
            + " and pid <> pg_backend_pid()");
  }

  @Override
  public void close() {
    change("alter database aetherial with allow_connections true");
  }

  private static void change(String command) {
    DatabaseAccess access = RunningAetherial.get().database();
    String elsewhere = access.jdbcUrl().replaceFirst("/aetherial$", "/postgres");
    try (Connection connection =
            DriverManager.getConnection(
                elsewhere, access.superuser().user(), access.superuser().password());
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException("The database server refused.", e);
    }
  }
}
