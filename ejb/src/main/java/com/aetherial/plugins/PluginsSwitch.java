package com.aetherial.plugins;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Plugins can be turned off all together: none hears or does anything, and all are kept. */
@ApplicationScoped
public class PluginsSwitch implements ModuleSwitch, SettingSource {
  /** The module's word. */
  static final String MODULE = "plugins";

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<String> paths() {
    return List.of("/admin/plugins", "/api/v1/admin/plugins", "/plugins");
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting(MODULE));
  }
}
