package com.aetherial.payouts;

import com.aetherial.payments.StripeFailures;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.AccountListParams;
import com.stripe.param.AccountUpdateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * The members' accounts as Stripe has them. They are paid by hand: left to itself Stripe would send
 * what we transfer to the member's bank before the payout that a withdrawal asks for, which then
 * finds nothing.
 */
@ApplicationScoped
class StripeAccounts {
  private static final Logger LOG = System.getLogger(StripeAccounts.class.getName());
  private static final String BY_HAND = "manual";
  private static final int NOT_FOUND = 404;
  private static final long PAGE = 100;

  @Inject StripeClient stripe;

  Account open(UUID personId) throws StripeException {
    var wanted =
        AccountCreateParams.builder()
            .setType(AccountCreateParams.Type.EXPRESS)
            .putMetadata("person", personId.toString())
            .setCapabilities(
                AccountCreateParams.Capabilities.builder()
                    .setTransfers(
                        AccountCreateParams.Capabilities.Transfers.builder()
                            .setRequested(true)
                            .build())
                    .build())
            .setSettings(
                AccountCreateParams.Settings.builder()
                    .setPayouts(
                        AccountCreateParams.Settings.Payouts.builder()
                            .setSchedule(
                                AccountCreateParams.Settings.Payouts.Schedule.builder()
                                    .setInterval(
                                        AccountCreateParams.Settings.Payouts.Schedule.Interval
                                            .MANUAL)
                                    .build())
                            .build())
                    .build())
            .build();
    var once = RequestOptions.builder().setIdempotencyKey("account-" + personId).build();
    return stripe.v1().accounts().create(wanted, once);
  }

  Account account(String id) throws StripeException {
    return stripe.v1().accounts().retrieve(id);
  }

  /** Every account that was ever opened, page after page. */
  Iterable<Account> all() throws StripeException {
    var wanted = AccountListParams.builder().setLimit(PAGE).build();
    return stripe.v1().accounts().list(wanted).autoPagingIterable();
  }

  /** Whether Stripe says that an account is none of ours any more. */
  static boolean isGone(StripeException failure) {
    return Integer.valueOf(NOT_FOUND).equals(failure.getStatusCode())
        || "account_invalid".equals(failure.getCode());
  }

  /**
   * Whether Stripe pays to the owner of an account, and only what we ask for; an account that is
   * still paid by itself is changed first.
   */
  boolean isReady(Account account) throws StripeException {
    if (!Boolean.TRUE.equals(account.getPayoutsEnabled())) {
      return false;
    }
    if (isByHand(account)) {
      return true;
    }
    try {
      return isByHand(stripe.v1().accounts().update(account.getId(), byHand()));
    } catch (StripeException failure) {
      if (!StripeFailures.isDefinite(failure)) {
        throw failure;
      }
      LOG.log(Level.WARNING, "Stripe goes on paying " + account.getId() + " by itself.", failure);
      return false;
    }
  }

  private static boolean isByHand(Account account) {
    Account.Settings settings = account.getSettings();
    return settings != null
        && settings.getPayouts() != null
        && settings.getPayouts().getSchedule() != null
        && BY_HAND.equals(settings.getPayouts().getSchedule().getInterval());
  }

  private static AccountUpdateParams byHand() {
    var schedule =
        AccountUpdateParams.Settings.Payouts.Schedule.builder()
            .setInterval(AccountUpdateParams.Settings.Payouts.Schedule.Interval.MANUAL)
            .build();
    var payouts = AccountUpdateParams.Settings.Payouts.builder().setSchedule(schedule).build();
    return AccountUpdateParams.builder()
        .setSettings(AccountUpdateParams.Settings.builder().setPayouts(payouts).build())
        .build();
  }

  /** The page on which the owner of an account tells Stripe who they are; good for minutes. */
  String onboarding(String account, String returnUrl, String refreshUrl) throws StripeException {
    return stripe
        .v1()
        .accountLinks()
        .create(
            AccountLinkCreateParams.builder()
                .setAccount(account)
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .setReturnUrl(returnUrl)
                .setRefreshUrl(refreshUrl)
                .build())
        .getUrl();
  }
}
