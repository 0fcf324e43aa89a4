package com.aetherial.help;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** People are told what becomes of their questions. */
@ApplicationScoped
class HelpTopic implements NoticeTopic {
  @Override
  public String topic() {
    return "help";
  }

  @Override
  public int order() {
    return 60;
  }
}
