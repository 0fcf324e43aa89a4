package com.aetherial.kernel;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The schema as this version knows it, against the schema that is there. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Migrations {
  @Resource(lookup = "java:/jdbc/aetherialOwner")
  DataSource ownersDatabase;

  /** What was applied, what waits, and what is not as it was when it was applied. */
  public MigrationsView state() {
    Flyway flyway = Startup.flyway(ownersDatabase);
    var info = flyway.info();
    List<String> wrong =
        flyway.validateWithResult().invalidMigrations.stream()
            .map(each -> each.version + " " + each.description + ": " + message(each.errorDetails))
            .toList();
    return new MigrationsView(
        info.applied().length,
        Stream.of(info.pending()).map(Migrations::name).toList(),
        wrong,
        info.current() == null ? "" : name(info.current()));
  }

  private static String message(org.flywaydb.core.api.ErrorDetails details) {
    return details.errorMessage.lines().findFirst().orElse("");
  }

  private static String name(MigrationInfo migration) {
    return migration.getVersion() + " " + migration.getDescription();
  }
}
