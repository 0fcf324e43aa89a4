package com.aetherial.kernel.web;

import java.util.List;

/** The pages that a module adds to a member's settings. Modules expose beans of this type. */
public interface SettingsSections {
  /** The module's pages. */
  List<SettingsSection> sections();
}
