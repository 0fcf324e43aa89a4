package com.aetherial.kernel;

import java.util.List;

/**
 * Says that a module can be turned off, and what is not there then. Modules that are not at the
 * core expose one bean of this type and declare {@link #setting}; what they keep is never touched.
 */
public interface ModuleSwitch {
  /** The module's word. */
  String module();

  /** Pages and resources that are gone while it is off, each with everything below it. */
  List<String> paths();

  /** What lies below one of those and stays, as it belongs to another module. */
  default List<String> spared() {
    return List.of();
  }

  /** What administrators turn. */
  static Setting setting(String module) {
    return Setting.flag(module + ".isOn", true).changedWith("admin:modules");
  }
}
