package com.aetherial.notifications.web;

import com.aetherial.kernel.web.SettingsSection;
import com.aetherial.kernel.web.SettingsSections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How people hear of things. */
@ApplicationScoped
public class NotificationSections implements SettingsSections {
  @Override
  public List<SettingsSection> sections() {
    return List.of(new SettingsSection("notifications.tab", "/settings/notifications", 50));
  }
}
