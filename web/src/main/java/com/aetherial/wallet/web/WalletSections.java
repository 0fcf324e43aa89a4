package com.aetherial.wallet.web;

import com.aetherial.kernel.web.SettingsSection;
import com.aetherial.kernel.web.SettingsSections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people may send, and what protects it. */
@ApplicationScoped
public class WalletSections implements SettingsSections {
  @Override
  public List<SettingsSection> sections() {
    return List.of(new SettingsSection("wallet.tab", "/settings/wallet", 60));
  }
}
