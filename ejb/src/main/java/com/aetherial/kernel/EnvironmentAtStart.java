package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the platform itself reads of the environment must make sense before anything starts. */
@ApplicationScoped
class EnvironmentAtStart implements RequiredSettings {
  private static final int CONNECTIONS_MIN = 2;
  private static final int CONNECTIONS_MAX = 1_000;
  private static final int THREADS_MAX = 10_000;

  @Inject Settings settings;

  @Override
  public List<String> missing() {
    return new SettingFaults(settings)
        .addresses("APP_BASE_URL", "CLIENT_URL")
        .word("APP_ENV", "production", "staging", "test", "development")
        .switches("DEMO", "DEMO_CROWD", "PROXY_ADDRESS_FORWARDING")
        .number("DATABASE_POOL_SIZE", CONNECTIONS_MIN, CONNECTIONS_MAX)
        .number("WORKER_THREADS", 1, THREADS_MAX)
        .when(
            settings.isProduction()
                && settings.text("DEMO").filter("true"::equalsIgnoreCase).isPresent(),
            "DEMO (its people have passwords that everybody knows; never with APP_ENV=production)")
        .list();
  }
}
