package com.aetherial.identity;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** People are told of what happens to their account. */
@ApplicationScoped
class IdentityNews implements NoticeTopic {
  @Override
  public String topic() {
    return "identity";
  }

  @Override
  public int order() {
    return 40;
  }
}
