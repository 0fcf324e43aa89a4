package com.aetherial.settings;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What modules say can be set, and whether values keep what they say. */
@Dependent
class Declared {
  @Inject @Any Instance<SettingSource> sources;
  @Inject SettingValues values;

  /** All settings, module by module. */
  List<Setting> all() {
    return sources.stream()
        .sorted((a, b) -> first(a).compareTo(first(b)))
        .flatMap(source -> source.settings().stream())
        .toList();
  }

  Setting get(String key) {
    return all().stream()
        .filter(setting -> setting.key().equals(key))
        .findFirst()
        .orElseThrow(NoSuchSetting::new);
  }

  String initial(Setting setting) {
    return values.initial(setting);
  }

  /**
   * What is wrong with values; nothing when they can be taken.
   *
   * @param wanted new values by key; an empty one stands for the usual one
   * @param rows what is chosen so far
   */
  List<SettingFinding> findings(Map<String, String> wanted, Map<String, SettingRow> rows) {
    List<SettingFinding> found = new ArrayList<>();
    wanted.forEach((key, value) -> single(key, value).ifPresent(found::add));
    if (found.isEmpty()) {
      sources.forEach(source -> together(source, wanted, rows).ifPresent(found::add));
    }
    return found;
  }

  /** A value as it is kept; an empty one stays empty. */
  String written(String key, String value) {
    return value.isBlank() ? "" : get(key).written(value);
  }

  private Optional<SettingFinding> single(String key, String value) {
    try {
      written(key, value);
      return Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.of(new SettingFinding(key, String.valueOf(wrong.getMessage())));
    }
  }

  private Optional<SettingFinding> together(
      SettingSource source, Map<String, String> wanted, Map<String, SettingRow> rows) {
    Map<String, String> all = new HashMap<>();
    for (Setting setting : source.settings()) {
      String chosen = rows.getOrDefault(setting.key(), SettingRow.NONE).value();
      String value = wanted.getOrDefault(setting.key(), chosen == null ? "" : chosen);
      all.put(setting.key(), value.isBlank() ? initial(setting) : setting.written(value));
    }
    return all.keySet().stream()
        .filter(wanted::containsKey)
        .findFirst()
        .flatMap(key -> source.objection(all).map(told -> new SettingFinding(key, told)));
  }

  private static String first(SettingSource source) {
    return source.settings().stream().findFirst().map(Setting::key).orElse("");
  }
}
