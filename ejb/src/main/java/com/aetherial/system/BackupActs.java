package com.aetherial.system;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.AdminAct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes down acts of which no transaction lasts until their end. */
@Stateless
public class BackupActs {
  @Inject Event<AdminAct> acts;

  /** Writes one down before it happens. */
  @TransactionAttribute(REQUIRES_NEW)
  public void keep(AdminAct act) {
    acts.fire(act);
  }
}
