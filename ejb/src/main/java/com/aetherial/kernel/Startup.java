package com.aetherial.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The first thing that happens at deployment: what is missing from the configuration is named in
 * one line, then the schema is migrated, and only then may anything else touch the database. A
 * failure stops the deployment with its reason.
 */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {
  private static final Logger LOG = System.getLogger(Startup.class.getName());

  @Resource(lookup = "java:/jdbc/aetherialOwner")
  DataSource ownersDatabase;

  @Inject Instance<RequiredSettings> required;

  private boolean isReady;

  @PostConstruct
  void start() {
    nameWhatIsMissing();
    migrate();
    isReady = true;
  }

  /** Whether the schema is as this version needs it. */
  public boolean isReady() {
    return isReady;
  }

  private void nameWhatIsMissing() {
    Set<String> missing = new LinkedHashSet<>();
    required.forEach(module -> missing.addAll(module.missing()));
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Aetherial cannot start, these settings are missing or wrong: "
              + String.join(", ", missing));
    }
  }

  private void migrate() {
    var result = flyway(ownersDatabase).migrate();
    LOG.log(
        Level.INFO,
        "Schema is at {0}; {1} migrations applied now.",
        result.targetSchemaVersion == null
            ? result.initialSchemaVersion
            : result.targetSchemaVersion,
        result.migrationsExecuted);
  }

  /** The migrations of this version, against a database. */
  static Flyway flyway(DataSource database) {
    return Flyway.configure(Startup.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .defaultSchema("migration")
        .createSchemas(true)
        .table("history")
        .outOfOrder(true)
        .load();
  }
}
