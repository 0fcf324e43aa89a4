package com.aetherial.content;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Looking after what members write can be turned off. No rule holds anything back then and nobody
 * reports, but what was hidden stays hidden, and what was to be shown later waits.
 */
@ApplicationScoped
public class ContentSwitch implements ModuleSwitch, SettingSource {
  /** The module's word. */
  static final String MODULE = "content";

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<String> paths() {
    return List.of(
        "/admin/content",
        "/content",
        "/api/v1/admin/content",
        "/api/v1/admin/content-rules",
        "/api/v1/content-reports");
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting(MODULE));
  }
}
