package com.aetherial;

import com.aetherial.launcher.Database;
import com.aetherial.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A PostgreSQL with the operators' roles and our schema, as a deployment leaves it. */
final class MigratedDatabase implements AutoCloseable {
  private final Database database = Database.temporary();

  MigratedDatabase() {
    DatabaseAccess access = access();
    Flyway.configure()
        .dataSource(access.jdbcUrl(), access.owner().user(), access.owner().password())
        .locations("classpath:db/migration")
        .defaultSchema("migration")
        .createSchemas(true)
        .table("history")
        .load()
        .migrate();
  }

  DatabaseAccess access() {
    return database.access();
  }

  Connection asOwner() throws SQLException {
    return access().asOwner();
  }

  @Override
  public void close() {
    database.close();
  }
}
