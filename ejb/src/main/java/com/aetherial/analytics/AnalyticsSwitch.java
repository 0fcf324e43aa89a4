package com.aetherial.analytics;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counting can be turned off; the days in between are counted when it is on again. */
@ApplicationScoped
public class AnalyticsSwitch implements ModuleSwitch, SettingSource {
  static final String MODULE = "analytics";

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<String> paths() {
    return List.of("/admin/analytics", "/api/v1/admin/analytics");
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting(MODULE));
  }
}
