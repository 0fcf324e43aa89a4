package com.aetherial.crash;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.aetherial.launcher.DatabaseAccess;
import com.aetherial.testing.Member;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is really written in the database, read past the application. */
record Records(DatabaseAccess access) {
  /** The person, the key that the client chose, and in a batch the index. */
  private static final Pattern CLIENTS_KEY =
      Pattern.compile("[0-9a-f-]{36}:([0-9a-f-]{36}(?::\\d+)?)");

  /** The transfers of every request key that a client chose. */
  Map<String, List<String>> transfers() {
    Map<String, List<String>> found = new HashMap<>();
    read(
        "select request_key, id::text from ledger.transfer",
        row -> {
          Matcher key = CLIENTS_KEY.matcher(row.getString(1));
          if (key.matches()) {
            found.computeIfAbsent(key.group(1), k -> new ArrayList<>()).add(row.getString(2));
          }
        });
    return found;
  }

  /** What every member of the test has, in hundredths of a coin. */
  Map<String, Long> balances() {
    Map<String, Long> found = new TreeMap<>();
    read(
        """
        select p.username, sum(a.balance)::bigint
        from identity.person p join ledger.account a on a.owner_id = p.id
        where p.role = 'MEMBER' or p.username = 'admin' group by 1
        """,
        row -> found.put(row.getString(1), row.getLong(2)));
    return found;
  }

  /** Who these members are to the books. */
  Map<String, UUID> idsOf(List<Member> members) {
    Map<String, UUID> all = new HashMap<>();
    read(
        "select username, id from identity.person",
        row -> all.put(row.getString(1), row.getObject(2, UUID.class)));
    return members.stream().map(Member::username).collect(toUnmodifiableMap(n -> n, all::get));
  }

  /** The first column of every row. */
  List<String> lines(String query) {
    List<String> found = new ArrayList<>();
    read(query, row -> found.add(row.getString(1)));
    return found;
  }

  /** What is wrong with the books and their chain, in full. */
  List<String> violations() {
    lines("select ledger.seal()::text");
    List<String> found = lines("select v::text from ledger.check_invariants() v");
    found.addAll(lines("select v::text from ledger.verify_chain() v"));
    return found;
  }

  void change(String command) {
    try (Connection connection = access.asSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused.", e);
    }
  }

  private void read(String query, Reading reading) {
    try (Connection connection = access.asSuperuser();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        reading.of(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The books cannot be read.", e);
    }
  }

  @FunctionalInterface
  private interface Reading {
    void of(ResultSet row) throws SQLException;
  }
}
