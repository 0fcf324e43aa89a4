package com.aetherial.identity;

import com.aetherial.kernel.ChecklistStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A newcomer shows that the e-mail address is theirs. */
@ApplicationScoped
class ConfirmAddress implements ChecklistStep {
  @Inject EmailAddresses addresses;

  @Override
  public String name() {
    return "identity.confirmAddress";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public long coinsMinor() {
    return 1_000;
  }

  @Override
  public String href() {
    return "/settings/account";
  }

  @Override
  public boolean isDone(UUID personId) {
    return addresses.confirmedOf(personId).isPresent();
  }
}
