package com.aetherial.settings;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where administrators look at settings and change them. A change counts on this node with the next
 * request and elsewhere a second later; what was before is kept for good.
 */
@Stateless
public class SettingsDesk {
  @Inject Declared declared;
  @Inject SettingChanges changes;
  @Inject SettingChanging changing;

  /** Every setting there is, module by module. */
  public SettingsView all(Actor actor) {
    actor.mustHave(Scope.SETTINGS_READ);
    Map<String, SettingRow> rows = changes.rows();
    List<SettingView> all = declared.all().stream().map(each -> view(actor, each, rows)).toList();
    return new SettingsView(changes.count(), all);
  }

  /** The settings that the actor may change, and all of them for who may read them. */
  public List<SettingView> within(Actor actor) {
    Map<String, SettingRow> rows = changes.rows();
    return declared.all().stream()
        .filter(each -> maySee(actor, each))
        .map(each -> view(actor, each, rows))
        .toList();
  }

  /**
   * One setting.
   *
   * @throws NoSuchSetting when no module declares it
   */
  public SettingView one(Actor actor, String key) {
    actor.mustHave(Scope.SETTINGS_READ);
    return view(actor, declared.get(key), changes.rows());
  }

  /**
   * Who changed a setting, when and why: the latest hundred changes, the newest first.
   *
   * @throws NoSuchSetting when no module declares it
   */
  public List<SettingChangeView> history(Actor actor, String key) {
    actor.mustHave(Scope.SETTINGS_READ);
    return changes.of(declared.get(key).key());
  }

  /**
   * What is wrong with new values; nothing when a change would be taken.
   *
   * @param values by key; an empty text stands for the usual value
   * @throws NoSuchSetting when no module declares one of them
   */
  public List<SettingFinding> validate(Actor actor, Map<String, String> values) {
    actor.mustHave(Scope.SETTINGS_READ);
    return declared.findings(values, changes.rows());
  }

  /**
   * Takes new values, all or none. The answer has what the actor may change or read.
   *
   * @param expected the version of {@link SettingsView} that the actor has seen; null when only one
   *     setting is changed and its own version was compared
   * @throws NoSuchSetting when no module declares one of them
   * @throws com.aetherial.kernel.NotAllowed when the actor may not change one of them
   * @throws SettingRefused when a value is none, or they do not go together
   * @throws SettingChangedMeanwhile when somebody was quicker
   */
  public SettingsView change(Actor actor, @Valid ChangeSettings command, @Nullable Long expected) {
    command.values().keySet().forEach(key -> mustBeAllowed(actor, key));
    long version = changes.lockAndCount();
    if (expected != null && expected != version) {
      throw new SettingChangedMeanwhile();
    }
    changing.change(actor, command);
    return new SettingsView(changes.count(), within(actor));
  }

  /**
   * Takes a new value of one setting.
   *
   * @param expected the version of {@link SettingView} that the actor has seen
   * @return the setting as it is now
   */
  public SettingView changeOne(
      Actor actor, String key, @Valid ChangeSettings command, int expected) {
    changes.lockAndCount();
    Setting setting = declared.get(key);
    mustBeAllowed(actor, key);
    if (view(actor, setting, changes.rows()).version() != expected) {
      throw new SettingChangedMeanwhile();
    }
    changing.change(actor, command);
    return view(actor, setting, changes.rows());
  }

  /**
   * Goes back to what a setting was after an earlier change; version 0 is the usual value. That is
   * a change too, and is checked like one.
   *
   * @throws NoSuchSetting when the setting never had this version
   */
  public SettingView revert(
      Actor actor,
      String key,
      int version,
      @NotBlank @Size(max = 280) String reason,
      int expected) {
    mustBeAllowed(actor, key);
    String value = version == 0 ? "" : changes.valueOf(declared.get(key).key(), version);
    if (value == null) {
      throw new NoSuchSetting();
    }
    return changeOne(actor, key, new ChangeSettings(Map.of(key, value), reason), expected);
  }

  private void mustBeAllowed(Actor actor, String key) {
    actor.mustHave(SettingChanging.scope(declared.get(key)));
  }

  private static boolean maySee(Actor actor, Setting setting) {
    return actor.has(Scope.SETTINGS_READ) || actor.has(SettingChanging.scope(setting));
  }

  private SettingView view(Actor actor, Setting setting, Map<String, SettingRow> rows) {
    return SettingView.of(
        setting,
        declared.initial(setting),
        actor.has(SettingChanging.scope(setting)),
        rows.getOrDefault(setting.key(), SettingRow.NONE));
  }
}
