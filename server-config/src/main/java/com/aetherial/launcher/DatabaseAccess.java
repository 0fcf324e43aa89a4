package com.aetherial.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** How to reach a database, and as whom: the owner migrates, the application works. */
public record DatabaseAccess(String jdbcUrl, Login superuser, Login owner, Login application) {
  /** A role of the database with its password; both are empty where nobody told us. */
  public record Login(String user, String password) {
    static final Login UNKNOWN = new Login("", "");
  }

  /** A connection with the application's few rights. */
  public Connection asApplication() throws SQLException {
    return connect(application);
  }

  /** A connection of the role that owns every schema. */
  public Connection asOwner() throws SQLException {
    return connect(owner);
  }

  /** A connection that no row security holds back, for looking at the truth from outside. */
  public Connection asSuperuser() throws SQLException {
    return connect(superuser);
  }

  private Connection connect(Login login) throws SQLException {
    return DriverManager.getConnection(jdbcUrl, login.user(), login.password());
  }

  /** The settings under which the server and the application look for their database. */
  public Map<String, String> environment() {
    return Map.of(
        "DATABASE_URL", jdbcUrl,
        "DATABASE_USER", application.user(),
        "DATABASE_PASSWORD", application.password(),
        "DATABASE_OWNER_USER", owner.user(),
        "DATABASE_OWNER_PASSWORD", owner.password());
  }
}
