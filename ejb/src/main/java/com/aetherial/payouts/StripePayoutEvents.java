package com.aetherial.payouts;

import com.aetherial.payments.PaymentProviderUnavailable;
import com.aetherial.payments.StripeSubject;
import com.stripe.exception.StripeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Hears of payouts, transfers, connected accounts and money for them at Stripe. An event only says
 * where to look; what is true is asked, which makes order and age irrelevant.
 */
@ApplicationScoped
class StripePayoutEvents implements StripeSubject {
  private static final String ACCOUNT = "account.";
  private static final String BALANCE = "balance.available";
  private static final Set<String> TYPES =
      Set.of(
          BALANCE,
          "account.updated",
          "account.application.deauthorized",
          "payout.paid",
          "payout.failed",
          "payout.canceled",
          "payout.updated",
          "transfer.created",
          "transfer.updated",
          "transfer.reversed");

  @Inject StripeConnect connect;
  @Inject StripePayouts payouts;
  @Inject ConnectedAccounts accounts;
  @Inject StripeFunds funds;
  @Inject PayoutNews news;

  @Override
  public Set<String> types() {
    return TYPES;
  }

  @Override
  public void apply(String type, String objectId, String account) {
    if (type.startsWith(ACCOUNT)) {
      accounts.refresh(account.isEmpty() ? objectId : account);
      return;
    }
    if (type.equals(BALANCE)) {
      if (account.isEmpty()) {
        funds.arrived();
      }
      return;
    }
    if (account.isEmpty() && !type.startsWith("transfer.")) {
      return;
    }
    try {
      connect
          .nameOf(objectId, account)
          .flatMap(name -> news.orderOf(StripePayouts.NAME, name))
          .ifPresent(
              order -> news.arrived(StripePayouts.NAME, order.externalId(), payouts.ask(order)));
    } catch (StripeException away) {
      throw new PaymentProviderUnavailable();
    }
  }
}
