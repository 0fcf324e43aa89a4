package com.aetherial.kernel;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How long the words of messages that were worked off are kept; their names are kept for good. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class InboxRetention {
  static final Setting DAYS =
      Setting.whole("kernel.inboxDays", 90, 7, 3_650).fromEnvironment("INBOX_DAYS");

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject SettingValues values;

  /** Forgets what at most so many messages said; answers how many there were. */
  public int empty(int limit) {
    Object emptied =
        database
            .createNativeQuery("select kernel.empty_inbox(?1, ?2)")
            .setParameter(1, Math.toIntExact(values.whole(DAYS)))
            .setParameter(2, limit)
            .getSingleResult();
    return ((Number) emptied).intValue();
  }
}
