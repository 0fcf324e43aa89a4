package com.aetherial.payments;

import com.aetherial.wallet.WalletClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Keeps wallets open for which somebody pays, or may get back what a bank asks about: a closed
 * wallet takes no coins, so money would come in for nothing.
 */
@ApplicationScoped
class ExpectedCoins {
  private static final String EXPECTED =
      "select 1 where exists (select from payments.purchase p where p.person_id = ?1"
          + "   and (p.state in ('CREATED', 'AWAITING_PAYMENT', 'PAID')"
          + "     or exists (select from payments.dispute d where d.purchase_id = p.id and d.state"
          + "       not in ('WARNING_CLOSED', 'PREVENTED', 'WON', 'LOST'))))"
          + " or exists (select from payments.subscription s where s.person_id = ?1"
          + "   and s.state in ('CREATED', 'AWAITING_PAYMENT', 'TRIAL', 'ACTIVE', 'PAST_DUE',"
          + "     'PAUSED'))";

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
      throw new PaymentOnItsWay();
    }
  }
}
