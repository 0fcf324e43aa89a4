package com.aetherial.settings;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Activity;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Checks new values and writes them down; who calls it holds the lock of the changes. */
@Dependent
class SettingChanging {
  @Inject Declared declared;
  @Inject SettingChanges changes;
  @Inject Time time;
  @Inject Event<SettingChanged> changed;
  @Inject Event<Activity> activities;
  @Inject Event<AdminAct> acts;

  void change(Actor actor, ChangeSettings command) {
    Map<String, SettingRow> rows = changes.rows();
    command.values().keySet().forEach(key -> actor.mustHave(scope(declared.get(key))));
    declared.findings(command.values(), rows).stream()
        .findFirst()
        .ifPresent(
            found -> {
              throw new SettingRefused(found.key(), found.sentence());
            });
    command
        .values()
        .forEach((key, value) -> keep(actor, declared.get(key), value, rows, command.reason()));
  }

  /** What somebody needs to change a setting. */
  static Scope scope(Setting setting) {
    return Scope.of(setting.permission()).orElse(Scope.SETTINGS_CHANGE);
  }

  private void keep(
      Actor actor, Setting setting, String value, Map<String, SettingRow> rows, String reason) {
    SettingRow row = rows.getOrDefault(setting.key(), SettingRow.NONE);
    String usual = declared.initial(setting);
    String before = row.value() == null ? usual : row.value();
    String written = declared.written(setting.key(), value);
    String after = written.isEmpty() ? usual : written;
    changes.add(
        actor.personId(),
        setting.key(),
        written,
        new SettingChangeView(
            row.version() + 1, before, after, reason.strip(), actor.username(), time.now()));
    changed.fire(new SettingChanged(actor.personId(), setting.key(), before, after, reason));
    acts.fire(
        new AdminAct(actor.personId(), "settings.changed", "setting", setting.key())
            .changing(before, after)
            .because(reason.strip()));
    activities.fire(
        new Activity(
            actor.personId(),
            "settings",
            "changed",
            "setting",
            setting.key(),
            Map.of("setting", setting.key(), "before", before, "after", after)));
  }
}
