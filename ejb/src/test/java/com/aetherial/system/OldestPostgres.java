package com.aetherial.system;

import com.aetherial.launcher.Ground;
import com.aetherial.launcher.PsqlScript;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.jar.JarFile;
import org.flywaydb.core.Flyway;

/**
 * The oldest PostgreSQL that we support, with our schema. The embedded distribution has no programs
 * but the server, so those of the machine work on it; whichever version they have, they can.
 */
final class OldestPostgres implements AutoCloseable {
  private static final String PASSWORD = "only here and now";

  private final EmbeddedPostgres server;

  OldestPostgres(Path home) throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver((system, machine) -> binaries())
            .setOverrideWorkingDirectory(home.resolve("programs").toFile())
            .setDataDirectory(home.resolve("data"))
            .setOutputRedirector(Redirect.appendTo(home.resolve("postgres.log").toFile()))
            .setPGStartupWait(Duration.ofSeconds(60))
            .setLocaleConfig("locale", "C")
            .setServerConfig("unix_socket_directories", "")
            .start();
    try (Connection superuser = connect("postgres", "postgres")) {
      new PsqlScript(Ground.resource("postgres/create-roles.sql"))
          .run(superuser, Map.of("owner_password", PASSWORD, "application_password", PASSWORD));
    }
    Flyway.configure()
        .dataSource(address().jdbc(), address().user(), PASSWORD)
        .locations("classpath:db/migration")
        .defaultSchema("migration")
        .createSchemas(true)
        .table("history")
        .outOfOrder(true)
        .load()
        .migrate();
  }

  PgAddress address() {
    return new PgAddress(
        "127.0.0.1",
        Integer.toString(server.getPort()),
        "aetherial",
        "aetherial_owner",
        PASSWORD,
        "");
  }

  Connection asOwner() throws SQLException {
    return DriverManager.getConnection(address().jdbc(), address().user(), PASSWORD);
  }

  void execute(String sql) throws SQLException {
    try (Connection superuser = connect("aetherial", "postgres");
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private Connection connect(String database, String user) throws SQLException {
    return DriverManager.getConnection(address().named(database).jdbc(), user, "postgres");
  }

  private static InputStream binaries() throws IOException {
    Path target = Path.of("target/oldest-postgres/postgres.jar");
    if (!Files.exists(target)) {
      throw new IOException(target.toAbsolutePath() + " is missing; the build fetches it.");
    }
    try (JarFile jar = new JarFile(target.toFile())) {
      var entry =
          jar.stream().filter(each -> each.getName().endsWith(".txz")).findFirst().orElseThrow();
      return new ByteArrayInputStream(jar.getInputStream(entry).readAllBytes());
    }
  }
}
