package com.aetherial.webhooks;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Webhooks can be turned off: nothing is written down or sent, and what waits is kept. */
@ApplicationScoped
public class WebhooksSwitch implements ModuleSwitch, SettingSource {
  /** The module's word. */
  static final String MODULE = "webhooks";

  /** How long the log goes back. */
  static final Setting KEEP =
      Setting.duration(
              "webhooks.keepFor", Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(365))
          .changedWith("webhooks:manage");

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<String> paths() {
    return List.of("/admin/webhooks", "/api/v1/admin/webhooks");
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting(MODULE), KEEP);
  }
}
