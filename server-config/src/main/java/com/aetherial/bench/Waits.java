package com.aetherial.bench;

import com.aetherial.launcher.DatabaseAccess;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Looks every few milliseconds what the application's connections are doing in the database. */
final class Waits implements AutoCloseable {
  private static final long PAUSE_MILLIS = 20;
  private static final int SHOWN = 20;
  private static final String QUESTION =
      """
      select state || coalesce(', waits for ' || wait_event_type || ' ' || wait_event, ', runs')
        || ': ' || regexp_replace(left(query, 100), '\\s+', ' ', 'g')
      from pg_stat_activity where usename = 'aetherial_app'
        and state is distinct from 'idle'
      """;

  private final DatabaseAccess access;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Thread thread = new Thread(this::look, "waits");
  private volatile boolean isOver;
  private int looks;

  Waits(DatabaseAccess access) {
    this.access = access;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    isOver = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the last look was taken.", e);
    }
  }

  void print(PrintStream out) {
    out.printf("%nWhat the connections do in the database (average number at a time)%n");
    seen.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(
            entry ->
                out.printf(
                    "%8.2f  %s%n", entry.getValue() / (double) Math.max(1, looks), entry.getKey()));
  }

  private void look() {
    try (Connection connection = access.asSuperuser();
        PreparedStatement question = connection.prepareStatement(QUESTION)) {
      while (!isOver) {
        try (ResultSet rows = question.executeQuery()) {
          while (rows.next()) {
            seen.merge(rows.getString(1), 1, Integer::sum);
          }
        }
        looks++;
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException("The waits could not be watched.", e);
    }
  }
}
