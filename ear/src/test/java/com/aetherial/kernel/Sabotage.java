package com.aetherial.kernel;

import com.aetherial.testing.TheBooks;

/** Makes one kind of write fail until it is closed. */
final class Sabotage implements AutoCloseable {
  private static final String WORDS = "sabotaged by a test";

  private final String table;

  Sabotage(String event, String table, String when) {
    this(event, table, when, "P0001");
  }

  /** The same with an SQLSTATE of one's choice. */
  Sabotage(String event, String table, String when, String state) {
    this.table = table;
    TheBooks.change(
        """
        create or replace function public.sabotage() returns trigger language plpgsql as $$
        begin raise exception '%s' using errcode = '%s'; end $$
        """
            .formatted(WORDS, state));
    TheBooks.change(
        """
        create trigger aaa_sabotage before %s on %s
        for each row when (%s) execute function public.sabotage()
        """
            .formatted(event, table, when));
  }

  String words() {
    return WORDS;
  }

  @Override
  public void close() {
    TheBooks.change("drop trigger aaa_sabotage on " + table);
  }
}
