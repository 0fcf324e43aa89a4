package com.aetherial.system;

import com.aetherial.kernel.BuildFacts;
import com.aetherial.kernel.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.persistence.Version;

/** Asks the machine about itself. */
@ApplicationScoped
class Machine {
  private static final int POOL_SIZE = 24;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Resource(lookup = "java:/jdbc/aetherial")
  DataSource source;

  @Inject @Readiness Instance<HealthCheck> ready;
  @Inject @Liveness Instance<HealthCheck> alive;
  @Inject Settings settings;

  List<HealthView> health() {
    return Stream.concat(alive.stream(), ready.stream())
        .map(HealthCheck::call)
        .map(Machine::view)
        .toList();
  }

  List<FactView> versions(String server) {
    Runtime.Version java = Runtime.version();
    return List.of(
        new FactView("application", BuildFacts.version()),
        new FactView("server", server),
        new FactView("java", java + ", " + System.getProperty("java.vm.vendor")),
        new FactView("postgresql", text("select current_setting('server_version')")),
        new FactView("driver", driver()),
        new FactView("eclipselink", Version.getVersion()));
  }

  PoolView pool() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*), count(*) filter (where state = 'active'),"
                        + " count(*) filter (where state like 'idle in transaction%'),"
                        + " cast(current_setting('max_connections') as integer)"
                        + " from pg_stat_activity where usename = current_user"
                        + " and datname = current_database()")
                .getSingleResult();
    return new PoolView(
        number(row[0]),
        number(row[1]),
        number(row[2]),
        settings.text("DATABASE_POOL_SIZE").map(Integer::valueOf).orElse(POOL_SIZE),
        (int) number(row[3]));
  }

  private String driver() {
    try (var connection = source.getConnection()) {
      var facts = connection.getMetaData();
      return facts.getDriverName() + " " + facts.getDriverVersion();
    } catch (SQLException unreachable) {
      return String.valueOf(unreachable.getMessage());
    }
  }

  private String text(String sql) {
    return database.createNativeQuery(sql).getSingleResult().toString();
  }

  private static HealthView view(HealthCheckResponse answer) {
    return new HealthView(
        answer.getName(),
        answer.getStatus() == HealthCheckResponse.Status.UP,
        answer.getData().stream()
            .flatMap(data -> data.entrySet().stream())
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", ")));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
