package com.aetherial.wallet;

import com.aetherial.kernel.ChecklistStep;
import com.aetherial.ledger.Past;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A newcomer sends coins to somebody. */
@ApplicationScoped
class FirstTransfer implements ChecklistStep {
  @Inject Past past;

  @Override
  public String name() {
    return "wallet.firstTransfer";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public long coinsMinor() {
    return 1_000;
  }

  @Override
  public String href() {
    return "/wallet/send";
  }

  @Override
  public boolean isDone(UUID personId) {
    return past.hasSent(personId);
  }
}
