package com.aetherial.payouts.web;

import com.aetherial.kernel.web.SettingsSection;
import com.aetherial.kernel.web.SettingsSections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where people get their money. */
@ApplicationScoped
public class PayoutSections implements SettingsSections {
  @Override
  public List<SettingsSection> sections() {
    return List.of(new SettingsSection("payouts.tab", "/settings/payouts", 65));
  }
}
