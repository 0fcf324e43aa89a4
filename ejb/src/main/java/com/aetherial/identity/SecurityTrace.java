package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What stays in the history although the act was refused. */
@Stateless
public class SecurityTrace {
  @Inject SecurityLog log;
  @Inject Throttle throttle;

  /** Notes a failed login; one to an unknown name is counted, which takes as long. */
  @TransactionAttribute(REQUIRES_NEW)
  public void loginFailed(Optional<UUID> personId, Device device) {
    if (personId.isPresent()) {
      log.note(personId.get(), SecurityEventKind.LOGIN_FAILED, device.address(), device.agent());
    } else {
      throttle.note(Limit.LOGIN_OF_NOBODY, device.address());
    }
  }
}
