package com.aetherial.ledger;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** People are told of books that do not add up. */
@ApplicationScoped
class LedgerNews implements NoticeTopic {
  @Override
  public String topic() {
    return "ledger";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public boolean isForAdministrators() {
    return true;
  }
}
