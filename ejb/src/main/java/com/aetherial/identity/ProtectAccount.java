package com.aetherial.identity;

import com.aetherial.kernel.ChecklistStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A newcomer protects the account with more than a password. */
@ApplicationScoped
class ProtectAccount implements ChecklistStep {
  @Inject PinRows pins;
  @Inject PasskeyRows passkeys;
  @Inject Codes codes;

  @Override
  public String name() {
    return "identity.protectAccount";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public long coinsMinor() {
    return 2_000;
  }

  @Override
  public String href() {
    return "/settings/security";
  }

  @Override
  public boolean isDone(UUID personId) {
    return pins.find(personId).isPresent()
        || !passkeys.of(personId).isEmpty()
        || codes.areOn(personId);
  }
}
