package com.aetherial.bench;

import com.aetherial.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Short questions and orders to the database, as somebody whom row security does not hold back. */
record Sql(DatabaseAccess access) {
  @FunctionalInterface
  private interface Door {
    Connection open() throws SQLException;
  }

  long number(String query) {
    return number(query, access::asSuperuser);
  }

  /** Asked with the few rights of the application, whose rows the books need not check again. */
  long numberForApplication(String query) {
    return number(query, access::asApplication);
  }

  private static long number(String query, Door door) {
    try (Connection connection = door.open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  String text(String query) {
    try (Connection connection = access.asSuperuser();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      StringBuilder all = new StringBuilder();
      while (rows.next()) {
        all.append(all.isEmpty() ? "" : "\n").append(rows.getString(1));
      }
      return all.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  void run(String order) {
    try (Connection connection = access.asSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute(order);
    } catch (SQLException e) {
      throw new IllegalStateException(order, e);
    }
  }

  void run(String order, int argument, int other) {
    try (Connection connection = access.asSuperuser();
        PreparedStatement statement = connection.prepareStatement(order)) {
      statement.setInt(1, argument);
      statement.setInt(2, other);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(order, e);
    }
  }
}
