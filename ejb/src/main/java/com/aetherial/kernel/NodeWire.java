package com.aetherial.kernel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * One connection on which a node hears the others and speaks to them, by LISTEN and NOTIFY. What is
 * said is said after the transactions that it is about, many at a time and in a transaction of its
 * own, so that no transfer waits for the lock that NOTIFY takes at commit. A lost connection is
 * made again; what was said meanwhile is missed, and seen on the next page.
 */
final class NodeWire implements Runnable {
  static final String CHANNEL = "aetherial_live";

  private static final Logger LOG = System.getLogger(NodeWire.class.getName());
  private static final int TICK_MILLIS = 100;
  private static final int TICKS_BETWEEN_PROBES = 100;
  private static final int PROBE_SECONDS = 1;
  private static final Duration PATIENCE_MAX = Duration.ofSeconds(5);

  private final DataSource database;
  private final NodeTalk talk;
  private final Consumer<LiveNews> listener;
  private volatile boolean isClosed;
  private volatile boolean isListening;

  NodeWire(DataSource database, NodeTalk talk, Consumer<LiveNews> listener) {
    this.database = database;
    this.talk = talk;
    this.listener = listener;
  }

  /** Listens and speaks until it is closed. */
  @Override
  public void run() {
    Duration patience = Duration.ofMillis(TICK_MILLIS);
    while (!isClosed) {
      try (Connection connection = database.getConnection()) {
        listen(connection);
        patience = Duration.ofMillis(TICK_MILLIS);
        serveUntilTheEnd(connection);
      } catch (SQLException | RuntimeException lost) {
        LOG.log(Level.INFO, "The line to the other nodes broke; it is made again.", lost);
        patience = sleep(patience);
      }
    }
  }

  boolean isListening() {
    return isListening;
  }

  void close() {
    isClosed = true;
  }

  private void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    isListening = true;
  }

  private void serveUntilTheEnd(Connection connection) throws SQLException {
    try {
      serve(connection);
    } finally {
      isListening = false;
      fallSilent(connection);
    }
  }

  /** The pool gives the connection to others, who would collect what they never read. */
  private static void fallSilent(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("unlisten *");
    } catch (SQLException broken) {
      LOG.log(Level.DEBUG, "A broken line hears nothing any more.", broken);
    }
  }

  private void serve(Connection connection) throws SQLException {
    PGConnection wire = connection.unwrap(PGConnection.class);
    for (int tick = 1; !isClosed; tick++) {
      speak(connection);
      hear(wire.getNotifications(TICK_MILLIS));
      if (tick % TICKS_BETWEEN_PROBES == 0 && !connection.isValid(PROBE_SECONDS)) {
        throw new SQLException("The database does not answer.");
      }
    }
  }

  private void speak(Connection connection) throws SQLException {
    for (String text = talk.next(); !text.isEmpty(); text = talk.next()) {
      try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
        notify.setString(1, CHANNEL);
        notify.setString(2, text);
        notify.execute();
      }
    }
  }

  private void hear(PGNotification[] heard) {
    if (heard != null) {
      for (PGNotification each : heard) {
        talk.read(each.getParameter()).forEach(listener);
      }
    }
  }

  private Duration sleep(Duration patience) {
    try {
      Thread.sleep(patience.toMillis());
    } catch (InterruptedException stopped) {
      isClosed = true;
      Thread.currentThread().interrupt();
    }
    Duration longer = patience.multipliedBy(2);
    return longer.compareTo(PATIENCE_MAX) > 0 ? PATIENCE_MAX : longer;
  }
}
