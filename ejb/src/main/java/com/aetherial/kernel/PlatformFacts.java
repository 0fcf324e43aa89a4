package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the platform is called, and where its people can be reached; for pages and letters. */
@ApplicationScoped
public class PlatformFacts implements SettingSource {
  private static final int NAME_MAX = 40;
  private static final int ADDRESS_MAX = 254;
  private static final Setting NAME = Setting.text("kernel.platformName", "Aetherial", NAME_MAX);
  private static final Setting SUPPORT = Setting.text("kernel.supportAddress", "", ADDRESS_MAX);

  @Inject SettingValues values;

  /** The name; an empty one is none. */
  public String name() {
    String chosen = values.text(NAME).strip();
    return chosen.isEmpty() ? NAME.usual() : chosen;
  }

  /** The e-mail address for questions; empty when nobody named one. */
  public String supportAddress() {
    return values.text(SUPPORT).strip();
  }

  @Override
  public List<Setting> settings() {
    return List.of(NAME, SUPPORT);
  }
}
