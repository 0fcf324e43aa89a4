package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
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
  private final @Nullable Map<String, String> told;
  private volatile @Nullable Config known;

  /** What the server's configuration says, which is looked for when somebody asks. */
  public Settings() {
    told = null;
  }

  /** What an environment says; a name with dots is looked for as environments write it. */
  public Settings(Map<String, String> environment) {
    told = Map.copyOf(environment);
  }

  /** Where browsers reach the platform; no slash at the end. */
  public URI baseUrl() {
    String url = text("APP_BASE_URL").or(() -> text("CLIENT_URL")).orElse("http://localhost:8080");
    return URI.create(url.replaceAll("/+$", ""));
  }

  /** Whether sample people and content are created and shown on the login page. */
  public boolean isDemo() {
    return isOn("DEMO", false);
  }

  /** Whether real members are here, so that nothing may stand in for anything. */
  public boolean isProduction() {
    return text("APP_ENV").filter("production"::equalsIgnoreCase).isPresent();
  }

  /** The value of a name; empty when it is absent or blank. */
  public Optional<String> text(String name) {
    return source(name).map(String::strip).filter(v -> !v.isEmpty());
  }

  private Optional<String> source(String name) {
    if (told == null) {
      return config().getOptionalValue(name, String.class);
    }
    String variable = name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    return Optional.ofNullable(told.getOrDefault(name, told.get(variable)));
  }

  private Config config() {
    Config config = known;
    if (config == null) {
      config = ConfigProvider.getConfig();
      known = config;
    }
    return config;
  }

  /**
   * Whether a switch is on.
   *
   * @param otherwise what holds when nobody set it
   * @throws IllegalArgumentException when it says neither {@code true} nor {@code false}
   */
  public boolean isOn(String name, boolean otherwise) {
    return text(name)
        .map(
            text ->
                truth(text)
                    .orElseThrow(
                        () -> new IllegalArgumentException(name + " is neither true nor false.")))
        .orElse(otherwise);
  }

  /** What a text says, if it says {@code true} or {@code false}. */
  static Optional<Boolean> truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
