package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sets from outside: environment variables, system properties or whatever else the
 * server's MicroProfile Config reads. Names are those of the table in the operators' guide.
 */
@ApplicationScoped
public class Settings {
  private volatile @Nullable Config known;

  /** Where browsers reach the platform; no slash at the end. */
  public URI baseUrl() {
    String url = text("APP_BASE_URL").or(() -> text("CLIENT_URL")).orElse("http://localhost:8080");
    return URI.create(url.replaceAll("/+$", ""));
  }

  /** Whether sample people and content are created and shown on the login page. */
  public boolean isDemo() {
    return text("DEMO").map(Boolean::parseBoolean).orElse(false);
  }

  /** The value of a name; empty when it is absent or blank. */
  public Optional<String> text(String name) {
    return config()
        .getOptionalValue(name, String.class)
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  private Config config() {
    Config config = known;
    if (config == null) {
      config = ConfigProvider.getConfig();
      known = config;
    }
    return config;
  }
}
