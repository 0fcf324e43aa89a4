package com.aetherial.launcher;

import com.aetherial.launcher.DatabaseAccess.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL of our own, with the roles and the empty database that an operator would
 * create.
 *
 * <p>It is as durable as one in production. The embedded distribution switches durability off by
 * default; a test of money on such a database would prove nothing.
 */
public final class Database implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String NAME = "aetherial";
  private static final String SUPERUSER = "postgres";
  private static final String PASSWORDS_ONLY =
      """
      # Nobody is let in without a password, not even from this machine.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128      scram-sha-256
      """;

  private final Path home;
  private final boolean temporary;
  private final Map<String, String> settings;
  private final Passwords passwords;
  private final EmbeddedPostgres postgres;

  private Database(Path home, int port, boolean temporary, Map<String, String> settings)
      throws IOException {
    this.home = home;
    this.temporary = temporary;
    this.settings = settings;
    this.passwords = new Passwords(home.resolve("passwords.properties"));
    new Postmaster(home.resolve("data")).endOrphan();
    this.postgres = start(port);
    prepare();
  }

  /** A database that lives in the given directory and is found there again. */
  public static Database at(Path home) {
    return at(home, 0);
  }

  /** The same on a chosen port; zero takes a free one. */
  public static Database at(Path home, int port) {
    return at(home, port, Map.of());
  }

  /** The same with settings of PostgreSQL beyond its defaults, as an operator would make them. */
  public static Database at(Path home, int port, Map<String, String> settings) {
    try {
      return new Database(home, port, false, settings);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start in " + home, e);
    }
  }

  /** A database that is gone when it is closed, or when the JVM ends. */
  public static Database temporary() {
    try {
      return new Database(Files.createTempDirectory("aetherial-postgres"), 0, true, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start.", e);
    }
  }

  /** How the application, the owner and the superuser reach the database. */
  public DatabaseAccess access() {
    return access(NAME);
  }

  /** The process of the server, for those who must see it end. */
  long pid() {
    return new Postmaster(home.resolve("data")).process().orElseThrow().pid();
  }

  /** Ends every process of the server at once and without a word, as a power cut would. */
  public void kill() {
    new Postmaster(home.resolve("data")).kill();
    // Nothing is left to be stopped, but the directory is still ours and has to be let go.
    close();
  }

  @Override
  public void close() {
    try {
      postgres.close();
      if (temporary) {
        Directories.remove(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(home.resolve("data"))
            .setCleanDataDirectory(temporary)
            .setRegisterShutdownHook(temporary)
            .setOverrideWorkingDirectory(Binaries.directory().toFile())
            .setOutputRedirector(Redirect.appendTo(home.resolve("postgres.log").toFile()))
            .setPGStartupWait(Duration.ofSeconds(60))
            .setPort(port)
            .setConnectConfig("password", passwords.of(SUPERUSER))
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8");
    Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on",
            "listen_addresses", HOST,
            "unix_socket_directories", "",
            "max_connections", "100",
            "jit", "off")
        .forEach(builder::setServerConfig);
    settings.forEach(builder::setServerConfig);
    return builder.start();
  }

  private void prepare() throws IOException {
    Map<String, String> variables =
        Map.of(
            "owner_password", passwords.of("aetherial_owner"),
            "application_password", passwords.of("aetherial_app"));
    try (Connection connection = access(SUPERUSER).asSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role postgres password '%s'".formatted(passwords.of(SUPERUSER)));
      new PsqlScript(Ground.resource("postgres/create-roles.sql")).run(connection, variables);
      Files.writeString(home.resolve("data/pg_hba.conf"), PASSWORDS_ONLY);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IOException("The roles could not be created.", e);
    }
  }

  private DatabaseAccess access(String database) {
    try {
      return new DatabaseAccess(
          "jdbc:postgresql://%s:%d/%s".formatted(HOST, postgres.getPort(), database),
          new Login(SUPERUSER, passwords.of(SUPERUSER)),
          new Login("aetherial_owner", passwords.of("aetherial_owner")),
          new Login("aetherial_app", passwords.of("aetherial_app")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
