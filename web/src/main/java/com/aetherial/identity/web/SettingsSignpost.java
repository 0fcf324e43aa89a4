package com.aetherial.identity.web;

import com.aetherial.kernel.web.Signpost;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The pages of the settings that have pages below them. */
@ApplicationScoped
public class SettingsSignpost implements Signpost {
  @Override
  public Map<String, String> names() {
    return Map.of("/settings/security", "identity.tab.security");
  }
}
