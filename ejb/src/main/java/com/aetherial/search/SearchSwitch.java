package com.aetherial.search;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Searching can be turned off; changes are remembered meanwhile and followed afterwards. */
@ApplicationScoped
public class SearchSwitch implements ModuleSwitch, SettingSource {
  @Override
  public String module() {
    return "search";
  }

  @Override
  public List<String> paths() {
    return List.of("/search", "/admin/search", "/api/v1/search", "/api/v1/admin/search");
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting("search"));
  }
}
