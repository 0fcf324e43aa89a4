package com.aetherial.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real, durable PostgreSQL for all tests of this JVM; each fixture gets its own migrated
 * database.
 */
public final class LedgerDatabase {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String name;
  private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

  private LedgerDatabase(String name) {
    this.name = name;
  }

  /** A new database with migrated schema and nobody in it. */
  public static LedgerDatabase fresh() {
    String name = "ledger_" + NUMBER.incrementAndGet();
    Server.execute("create database " + name + " template template_ledger owner aetherial_owner");
    return new LedgerDatabase(name);
  }

  /** Runs work as the weak role of the application, in autocommit. */
  public <T> T asApplication(Work<T> work) {
    Connection connection = idle.poll();
    try {
      if (connection == null) {
        connection = Server.connect(name, "aetherial_app");
      }
      return work.in(connection);
    } catch (SQLException broken) {
      throw new BrokenStatement(broken);
    } finally {
      if (connection != null) {
        idle.add(connection);
      }
    }
  }

  /** The first column of a query, as the weak role of the application sees it. */
  public List<String> rows(String sql) {
    return asApplication(
        application -> {
          List<String> found = new ArrayList<>();
          try (var statement = application.createStatement();
              ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
              found.add(rows.getString(1));
            }
          }
          return found;
        });
  }

  /** Runs work in one transaction of the application and commits it. */
  public <T> T inTransaction(Work<T> work) {
    try (Connection connection = connect("aetherial_app")) {
      connection.setAutoCommit(false);
      T answer = work.in(connection);
      connection.commit();
      return answer;
    } catch (SQLException broken) {
      throw new BrokenStatement(broken);
    }
  }

  Connection connect(String role) {
    try {
      return Server.connect(name, role);
    } catch (SQLException broken) {
      throw new BrokenStatement(broken);
    }
  }

  /** Runs statements as the owner of the tables, who may do everything that triggers allow. */
  public void asOwner(String... statements) {
    try (Connection connection = connect("aetherial_owner");
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException broken) {
      throw new BrokenStatement(broken);
    }
  }

  /** Where programs of their own find it. */
  String url() {
    return "jdbc:postgresql://localhost:%d/%s".formatted(Server.POSTGRES.getPort(), name);
  }

  /** Plants a damage: as superuser, with the triggers switched off. */
  void damage(String sql) {
    try (Connection connection = connect("postgres");
        var statement = connection.createStatement()) {
      for (String table :
          new String[] {
            "account",
            "transfer",
            "posting",
            "refusal",
            "other_key",
            "account_change",
            "hold",
            "hold_part",
            "fact",
            "supply_request",
            "supply_policy",
            "block",
            "block_entry"
          }) {
        statement.execute("alter table ledger." + table + " disable trigger all");
      }
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new BrokenStatement(broken);
    }
  }

  @FunctionalInterface
  public interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /** What the database said when it refused a statement. */
  public static final class BrokenStatement extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenStatement(SQLException cause) {
      super(cause.getSQLState() + " " + cause.getMessage(), cause);
    }

    public String state() {
      return getMessage().substring(0, 5);
    }
  }

  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    static void execute(String... statements) {
      try (Connection connection = connect("postgres", "postgres");
          var statement = connection.createStatement()) {
        for (String sql : statements) {
          statement.execute(sql);
        }
      } catch (SQLException broken) {
        throw new BrokenStatement(broken);
      }
    }

    static Connection connect(String database, String role) throws SQLException {
      return source(POSTGRES, database, role).getConnection();
    }

    private static PGSimpleDataSource source(
        EmbeddedPostgres postgres, String database, String role) {
      var source = new PGSimpleDataSource();
      source.setServerNames(new String[] {"localhost"});
      source.setPortNumbers(new int[] {postgres.getPort()});
      source.setDatabaseName(database);
      source.setUser(role);
      source.setPassword("postgres");
      return source;
    }

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
        prepare(postgres);
        return postgres;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static void prepare(EmbeddedPostgres postgres) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role aetherial_owner login noinherit password 'postgres'");
        statement.execute("create role aetherial_app login noinherit password 'postgres'");
        statement.execute("create role aetherial_system nologin");
        statement.execute("grant aetherial_system to aetherial_app");
        statement.execute("create database template_ledger owner aetherial_owner");
      } catch (SQLException broken) {
        throw new BrokenStatement(broken);
      }
      Flyway.configure()
          .dataSource(source(postgres, "template_ledger", "aetherial_owner"))
          .locations("classpath:db/migration")
          .load()
          .migrate();
    }
  }
}
