package com.aetherial.identity.web;

import com.aetherial.kernel.web.SettingsSection;
import com.aetherial.kernel.web.SettingsSections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people set about their account. */
@ApplicationScoped
public class IdentitySections implements SettingsSections {
  @Override
  public List<SettingsSection> sections() {
    return List.of(
        new SettingsSection("identity.tab.overview", "/settings", 0),
        new SettingsSection("identity.tab.profile", "/settings/profile", 10),
        new SettingsSection("identity.tab.appearance", "/settings/appearance", 15),
        new SettingsSection("identity.tab.account", "/settings/account", 20),
        new SettingsSection("identity.tab.security", "/settings/security", 30),
        new SettingsSection("identity.tab.keys", "/settings/keys", 35),
        new SettingsSection("identity.tab.privacy", "/settings/privacy", 40),
        new SettingsSection("identity.tab.comfort", "/settings/comfort", 70),
        new SettingsSection("identity.tab.modules", "/settings/modules", 80),
        new SettingsSection("identity.tab.data", "/settings/data", 90));
  }
}
