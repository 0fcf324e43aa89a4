package com.aetherial.ledger;

import java.sql.SQLException;

/**
 * The clock of one database, which can be moved. The functions of the books ask {@code
 * clock_timestamp()}; here that name belongs to a function that adds an offset to the real one.
 */
final class MovedClock {
  private final LedgerDatabase database;

  MovedClock(LedgerDatabase database) {
    this.database = database;
    asSuperuser(
        "set allow_system_table_mods = on",
        "create table public.skew (by interval not null)",
        "insert into public.skew values ('0 s')",
        "grant select on public.skew to public",
        "alter function pg_catalog.clock_timestamp() rename to real_clock_timestamp",
        "create function pg_catalog.clock_timestamp() returns timestamptz language sql volatile"
            + " begin atomic select pg_catalog.real_clock_timestamp() + s.by from public.skew s;"
            + " end");
  }

  /** Sets the clock this far from the real time. */
  void isOff(String interval) {
    asSuperuser("update public.skew set by = '" + interval + "'");
  }

  private void asSuperuser(String... statements) {
    try (var connection = database.connect("postgres");
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException broken) {
      throw new LedgerDatabase.BrokenStatement(broken);
    }
  }
}
