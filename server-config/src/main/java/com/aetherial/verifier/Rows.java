package com.aetherial.verifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one after the other; it stands on the first one from the beginning. */
final class Rows implements AutoCloseable {
  private static final int ROWS_IN_MEMORY = 2000;

  private final PreparedStatement statement;
  private final ResultSet rows;
  private boolean present;

  Rows(Connection connection, String sql) throws SQLException {
    statement = connection.prepareStatement(sql);
    statement.setFetchSize(ROWS_IN_MEMORY);
    rows = statement.executeQuery();
    present = rows.next();
  }

  boolean present() {
    return present;
  }

  void next() throws SQLException {
    present = rows.next();
  }

  @Nullable String text(int column) throws SQLException {
    return rows.getString(column);
  }

  /** A column that is never null. */
  String word(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? "nothing" : value;
  }

  /** The number in a column; null counts as zero. */
  long number(int column) throws SQLException {
    return rows.getLong(column);
  }

  @Nullable Long numberOrNull(int column) throws SQLException {
    long value = rows.getLong(column);
    return rows.wasNull() ? null : value;
  }

  boolean flag(int column) throws SQLException {
    return rows.getBoolean(column);
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    statement.close();
  }
}
