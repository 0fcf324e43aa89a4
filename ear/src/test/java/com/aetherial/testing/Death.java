package com.aetherial.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A write that no node lives to see: its transaction is undone each time, as if the machine had
 * stopped just before, until this is closed.
 */
public final class Death implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String name = "death_" + UUID.randomUUID().toString().replace("-", "");
  private final String table;

  /**
   * @param event such as {@code update}
   * @param when the condition on {@code old} and {@code new}
   */
  public Death(String event, String table, String when) {
    this.table = table;
    TheBooks.change("create sequence public." + name);
    TheBooks.change("grant usage on sequence public." + name + " to public");
    TheBooks.change(
        """
        create function public.%1$s() returns trigger language plpgsql as $$
        begin
          perform nextval('public.%1$s');
          raise exception 'the node died here';
        end $$
        """
            .formatted(name));
    TheBooks.change(
        """
        create trigger aaa_%s before %s on %s
        for each row when (%s) execute function public.%1$s()
        """
            .formatted(name, event, table, when));
  }

  /** Waits until somebody has tried. */
  public void strikes() {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (TheBooks.count("select count(*) from public." + name + " where is_called") == 0) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("Nobody wrote into " + table);
      }
      Pause.shortly();
    }
  }

  @Override
  public void close() {
    TheBooks.change("drop trigger aaa_" + name + " on " + table);
    TheBooks.change("drop function public." + name + "()");
    TheBooks.change("drop sequence public." + name);
  }
}
