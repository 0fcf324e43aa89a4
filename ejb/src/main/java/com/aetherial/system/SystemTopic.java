package com.aetherial.system;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** Administrators hear of backups that cannot be relied on. */
@ApplicationScoped
public class SystemTopic implements NoticeTopic {
  @Override
  public String topic() {
    return "system";
  }

  @Override
  public int order() {
    return 990;
  }

  @Override
  public boolean isForAdministrators() {
    return true;
  }
}
