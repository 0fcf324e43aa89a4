package com.aetherial.checklist;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The list can be turned off: nobody sees it and no step pays. A step that is undone meanwhile is
 * taken back all the same, as coins that were not earned must not be kept by that.
 */
@ApplicationScoped
public class ChecklistSwitch implements ModuleSwitch, SettingSource {
  /** The module's word. */
  static final String MODULE = "checklist";

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<String> paths() {
    return List.of("/api/v1/checklist");
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting(MODULE));
  }
}
