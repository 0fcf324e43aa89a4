package com.aetherial.kernel;

import com.aetherial.testing.TheBooks;

/** The application's sessions have another limit until this is closed; all of them begin anew. */
final class ShortPatience implements AutoCloseable {
  private static final String ROLE = "alter role aetherial_app in database aetherial ";
  private static final String END_SESSIONS =
      "do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity"
          + " where usename = 'aetherial_app'; end $$";

  private final String setting;

  ShortPatience(String setting, String value) {
    this.setting = setting;
    TheBooks.change(ROLE + "set " + setting + " = '" + value + "'");
    endSessions();
  }

  /** What a failover looks like to the pool: every connection is dead, and does not know it. */
  static void endSessions() {
    TheBooks.change(END_SESSIONS);
  }

  @Override
  public void close() {
    TheBooks.change(ROLE + "reset " + setting);
    endSessions();
  }
}
