package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which modules are on. Jobs of a module that can be turned off ask here before they work. */
@Named
@ApplicationScoped
public class Switches {
  @Inject @Any Instance<ModuleSwitch> switches;
  @Inject SettingValues values;

  /** Whether a module is on; one that cannot be turned off always is. */
  public boolean isOn(String module) {
    return values.flag(ModuleSwitch.setting(module));
  }

  /** Whether a page or resource belongs to no module that is off. */
  public boolean opens(String path) {
    return switches.stream()
        .filter(each -> !isOn(each.module()))
        .noneMatch(each -> isBelow(each.paths(), path) && !isBelow(each.spared(), path));
  }

  private static boolean isBelow(List<String> roots, String path) {
    return roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }
}
