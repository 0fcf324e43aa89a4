package com.aetherial.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseTest {
  @TempDir Path home;

  @Test
  void is_durable_and_finds_its_data_again() throws SQLException {
    try (Database first = Database.at(home)) {
      for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
        assertThat(answer(first.access().asApplication(), "show " + setting)).isEqualTo("on");
      }
      execute(
          first.access().asOwner(), "create schema kept; create table kept.coin as select 7 as n");
    }
    try (Database second = Database.at(home)) {
      assertThat(answer(second.access().asOwner(), "select n from kept.coin")).isEqualTo("7");
    }
  }

  @Test
  void gives_the_application_no_rights_of_its_own() throws SQLException {
    try (Database database = Database.temporary()) {
      DatabaseAccess access = database.access();
      assertThatThrownBy(() -> execute(access.asApplication(), "create schema mine"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> execute(access.asApplication(), "create temp table t(n int)"))
          .hasMessageContaining("permission denied");
      String inherits = "select pg_has_role('aetherial_app', 'aetherial_system', '%s')";
      assertThat(answer(access.asApplication(), inherits.formatted("usage"))).isEqualTo("f");
      assertThat(answer(access.asApplication(), inherits.formatted("set"))).isEqualTo("t");
    }
  }

  @Test
  void lets_nobody_in_without_the_password() {
    try (Database database = Database.temporary()) {
      String url = database.access().jdbcUrl();
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "wrong"))
          .hasMessageContaining("password authentication failed");
    }
  }

  private static String answer(Connection connection, String query) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
