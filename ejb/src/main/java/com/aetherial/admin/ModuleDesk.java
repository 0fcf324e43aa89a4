package com.aetherial.admin;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Switches;
import com.aetherial.settings.ChangeSettings;
import com.aetherial.settings.SettingView;
import com.aetherial.settings.SettingsDesk;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules, and which of them are on. Being on is a setting, with its history. */
@Stateless
public class ModuleDesk {
  @Inject Census census;
  @Inject Switches switches;
  @Inject @Any Instance<ModuleSwitch> switchable;
  @Inject SettingsDesk settings;

  /** All modules, from the lowest tier up. */
  public List<ModuleView> all(Actor actor) {
    actor.mustHave(Scope.ADMIN_MODULES);
    Set<String> optional =
        switchable.stream().map(ModuleSwitch::module).collect(Collectors.toSet());
    List<SettingView> known = settings.within(actor);
    return census.modules().stream().map(each -> view(each, optional, known)).toList();
  }

  /**
   * Turns a module on or off; what it keeps stays as it is.
   *
   * @throws NoSuchModule when there is none
   * @throws CoreModule when everything stands on it
   * @throws ModuleNeeded when modules that need it are on
   */
  public ModuleView turn(Actor actor, String name, @Valid TurnModule command) {
    ModuleView module = find(actor, name);
    if (module.isCore()) {
      throw new CoreModule();
    }
    List<String> needing = module.dependants().stream().filter(switches::isOn).toList();
    if (!command.on() && !needing.isEmpty()) {
      throw new ModuleNeeded(needing);
    }
    String key = ModuleSwitch.setting(name).key();
    settings.changeOne(
        actor,
        key,
        new ChangeSettings(Map.of(key, command.on().toString()), command.reason()),
        module.version());
    return find(actor, name);
  }

  private ModuleView find(Actor actor, String name) {
    return all(actor).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(NoSuchModule::new);
  }

  private ModuleView view(AppModule module, Set<String> optional, List<SettingView> known) {
    String key = ModuleSwitch.setting(module.name()).key();
    List<SettingView> own =
        known.stream().filter(each -> each.module().equals(module.name())).toList();
    boolean isCore = !optional.contains(module.name());
    return new ModuleView(
        module.name(),
        module.tier().name(),
        isCore
            || own.stream().anyMatch(each -> each.key().equals(key) && each.value().equals("true")),
        isCore,
        census.dependantsOf(module.name()),
        own.size(),
        own.stream()
            .filter(each -> each.key().equals(key))
            .mapToInt(SettingView::version)
            .findFirst()
            .orElse(0));
  }
}
