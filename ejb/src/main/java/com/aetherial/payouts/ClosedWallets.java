package com.aetherial.payouts;

import com.aetherial.wallet.WalletClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Keeps wallets open that still expect coins. Five bank days after it was paid, and so within a
 * week, money hardly comes back any more; if it does, the closed wallet gets its coins.
 */
@ApplicationScoped
class ClosedWallets {
  private static final String EXPECTED =
      "select 1 from payouts.withdrawal w where w.person_id = ?1 and"
          + " (w.state in ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING')"
          + " or w.state = 'PAID' and w.paid_at > now() - interval '7 days'"
          + " or exists (select from payouts.incident i"
          + "   where i.withdrawal_id = w.id and i.resolved_at is null)) limit 1";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void closing(@Observes WalletClosing closing) {
    boolean isExpected =
        !database
            .createNativeQuery(EXPECTED)
            .setParameter(1, closing.personId())
            .getResultList()
            .isEmpty();
    if (isExpected) {
      throw new MoneyOnItsWay();
    }
  }
}
