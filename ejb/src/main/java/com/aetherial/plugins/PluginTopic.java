package com.aetherial.plugins;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** Administrators are told when a plugin fails. */
@ApplicationScoped
class PluginTopic implements NoticeTopic {
  @Override
  public String topic() {
    return PluginsSwitch.MODULE;
  }

  @Override
  public int order() {
    return 92;
  }

  @Override
  public boolean isForAdministrators() {
    return true;
  }
}
