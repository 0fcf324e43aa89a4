package com.aetherial.activity;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The list of what members did can be turned off; what happens meanwhile is kept. */
@ApplicationScoped
public class ActivitySwitch implements ModuleSwitch, SettingSource {
  @Override
  public String module() {
    return "activity";
  }

  @Override
  public List<String> paths() {
    return List.of("/activity", "/api/v1/activity");
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting("activity"));
  }
}
