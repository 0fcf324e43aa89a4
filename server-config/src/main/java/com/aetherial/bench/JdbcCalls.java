package com.aetherial.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** One connection that calls a function again and again, where there is no pgbench. */
final class JdbcCalls implements Load.Work {
  private final Connection connection;
  private final PreparedStatement statement;
  private final Calls calls;
  private final int people;

  JdbcCalls(Connection connection, Calls calls, int people) throws SQLException {
    this.connection = connection;
    this.calls = calls;
    this.people = people;
    this.statement =
        connection.prepareStatement(
            "with p as (select ?::int as a, ?::int as b) select (%s) from p"
                .formatted(calls.sql("p.a", "p.b")));
  }

  @Override
  public void once() throws SQLException {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int payer = random.nextInt(2, people + 1);
    statement.setInt(1, payer);
    statement.setInt(2, calls == Calls.UNIFORM ? payer % people + 1 : 1);
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      if (!"DONE".equals(rows.getString(1))) {
        throw new IllegalStateException("The function answers " + rows.getString(1));
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
