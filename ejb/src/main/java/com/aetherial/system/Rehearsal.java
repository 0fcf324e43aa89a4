package com.aetherial.system;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;

/**
 * Restores a backup into a fresh database beside the real one, and says what is wrong with it: the
 * hash of the file, what the books said when it was made, the checks of the ledger and of the audit
 * log. Nothing of it is left.
 */
final class Rehearsal {
  private final PgTools tools;
  private final PgAddress address;
  private final Duration patience;

  Rehearsal(PgTools tools, PgAddress address, Duration patience) {
    this.tools = tools;
    this.address = address;
    this.patience = patience;
  }

  /**
   * What is wrong; empty when the backup is as good as what it was made of.
   *
   * @param sha256 the hash that was noted when it was made
   * @param books what the books said then
   */
  List<String> findings(Path file, String sha256, String books) throws IOException, SQLException {
    String found = Sha256.of(file);
    if (!found.equals(sha256)) {
      return List.of("The file has the hash " + found + " and not " + sha256 + ".");
    }
    PgAddress stage =
        address.named("aetherial_rehearsal_" + UUID.randomUUID().toString().substring(0, 8));
    try (Connection owner = connect(address);
        Statement statement = owner.createStatement()) {
      clear(statement);
      statement.execute("create database " + stage.database() + " template template0");
      try {
        restore(file, stage);
        return differences(stage, books);
      } finally {
        statement.execute("drop database " + stage.database() + " with (force)");
      }
    }
  }

  /** What a server that stopped left behind: own databases of rehearsals that nobody is in. */
  private static void clear(Statement statement) throws SQLException {
    List<String> left = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select d.datname from pg_database d"
                + " where d.datname ~ '^aetherial_rehearsal_[0-9a-f]+$'"
                + " and pg_get_userbyid(d.datdba) = current_user and not exists"
                + " (select from pg_stat_activity a where a.datid = d.oid)")) {
      while (rows.next()) {
        left.add(rows.getString(1));
      }
    }
    for (String database : left) {
      statement.execute("drop database if exists " + database);
    }
  }

  private void restore(Path file, PgAddress stage) throws IOException {
    List<String> command =
        List.of(
            tools.find("pg_restore").toString(),
            "--exit-on-error",
            "--no-password",
            "--dbname=" + stage.database(),
            file.toString());
    new PgCall(command, stage, patience).run();
  }

  private static List<String> differences(PgAddress stage, String books) throws SQLException {
    List<String> findings = new ArrayList<>();
    try (Connection restored = connect(stage)) {
      String found = BooksFigures.of(restored);
      List<String> expected = books.lines().toList();
      List<String> actual = found.lines().toList();
      if (actual.size() != expected.size()) {
        findings.add("The books have other figures than were noted.");
      }
      for (int line = 0; line < Math.min(expected.size(), actual.size()); line++) {
        if (!expected.get(line).equals(actual.get(line))) {
          findings.add("Noted " + expected.get(line) + ", restored " + actual.get(line) + ".");
        }
      }
      check(restored, "ledger.check_invariants()", findings);
      check(restored, "audit.check_invariants()", findings);
    }
    return findings;
  }

  private static void check(Connection restored, String function, List<String> findings)
      throws SQLException {
    try (Statement statement = restored.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select invariant, subject, expected, found from " + function + " limit 20")) {
      while (rows.next()) {
        findings.add(
            "%s of %s: expected %s, found %s."
                .formatted(
                    rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
  }

  private static Connection connect(PgAddress place) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", place.user());
    login.setProperty("password", place.password());
    login.setProperty("ApplicationName", "aetherial rehearsal");
    Connection connection = new Driver().connect(place.jdbc(), login);
    if (connection == null) {
      throw new SQLException("No driver for " + place + ".");
    }
    return connection;
  }
}
