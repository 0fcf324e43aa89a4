package com.aetherial.mpesa;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** Administrators are told when the rail stops. */
@ApplicationScoped
class MpesaNews implements NoticeTopic {
  @Override
  public String topic() {
    return "mpesa";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public boolean isForAdministrators() {
    return true;
  }
}
