package com.aetherial.webhooks;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** Administrators are told when an endpoint was turned off. */
@ApplicationScoped
class WebhookTopic implements NoticeTopic {
  @Override
  public String topic() {
    return WebhooksSwitch.MODULE;
  }

  @Override
  public int order() {
    return 91;
  }

  @Override
  public boolean isForAdministrators() {
    return true;
  }
}
