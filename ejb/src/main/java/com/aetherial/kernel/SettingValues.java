package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/**
 * The values that settings have now. Reading one costs a look into a map: what administrators chose
 * is held in memory and renewed every second, so that it may be read wherever it matters.
 */
@ApplicationScoped
public class SettingValues {
  private volatile Map<String, String> chosen = Map.of();

  @Inject Settings environment;

  /** For the container, and for tests that choose values themselves. */
  public SettingValues() {}

  /** Takes over what is chosen, in place of everything that was. */
  public void renew(Map<String, String> now) {
    chosen = Map.copyOf(now);
  }

  /** The value in the one form in which values are written. */
  public String text(Setting setting) {
    String value = chosen.get(setting.key());
    return value == null ? initial(setting) : value;
  }

  /** The value as long as nobody chose one. */
  public String initial(Setting setting) {
    String variable = setting.environment();
    return variable == null || environment == null
        ? setting.usual()
        : environment.text(variable).map(setting::written).orElse(setting.usual());
  }

  public boolean flag(Setting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  /** A whole number; hundredths of a coin where the setting is an amount. */
  public long whole(Setting setting) {
    return setting.type().size(text(setting));
  }

  public Duration duration(Setting setting) {
    return Duration.parse(text(setting));
  }
}
