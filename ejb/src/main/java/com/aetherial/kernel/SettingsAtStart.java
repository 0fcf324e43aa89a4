package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the environment says of settings must make sense before anything starts. */
@ApplicationScoped
class SettingsAtStart implements RequiredSettings {
  @Inject @Any Instance<SettingSource> sources;
  @Inject SettingValues values;

  @Override
  public List<String> missing() {
    return sources.stream()
        .flatMap(source -> source.settings().stream())
        .flatMap(setting -> wrong(setting).stream())
        .toList();
  }

  private Optional<String> wrong(Setting setting) {
    try {
      values.initial(setting);
      return Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.of(setting.environment() + " (" + malformed.getMessage() + ")");
    }
  }
}
