package com.aetherial.restore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database that a backup goes to. */
final class Target implements AutoCloseable {
  private static final String SCHEMAS =
      "select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in"
          + " ('information_schema', 'public') and pg_get_userbyid(nspowner) = current_user";
  private static final String OTHERS =
      "select distinct usename from pg_stat_activity where datname = current_database()"
          + " and pid <> pg_backend_pid() and usename is not null";

  private final Wish wish;
  private final Connection connection;

  Target(Wish wish) throws SQLException {
    this.wish = wish;
    connection = DriverManager.getConnection(wish.url(), wish.user(), wish.password());
  }

  /** Passes when nobody works there and nothing would be lost that the operator wants to keep. */
  void mustBeFree() throws SQLException, Refused {
    List<String> others = column(OTHERS);
    if (!others.isEmpty()) {
      throw new Refused("Stop the platform first: connected are " + others + ".");
    }
    List<String> schemas = column(SCHEMAS);
    boolean mayReplace = wish.replace().filter(wish.database()::equals).isPresent();
    if (!schemas.isEmpty() && !mayReplace) {
      throw new Refused(
          "The database is not empty, it holds "
              + schemas
              + ". Name an empty one, or say -Drestore.replace="
              + wish.database()
              + " to throw all of it away.");
    }
  }

  /** Throws away what is there; the operator has said the word. */
  void empty() throws SQLException {
    for (String schema : column(SCHEMAS)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("drop schema \"" + schema + "\" cascade");
      }
    }
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
