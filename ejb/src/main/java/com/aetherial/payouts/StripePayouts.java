package com.aetherial.payouts;

import com.aetherial.kernel.Settings;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.payments.PaymentProviderUnavailable;
import com.aetherial.payments.StripeFailures;
import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.DestinationKind;
import com.stripe.exception.StripeException;
import com.stripe.model.Payout;
import com.stripe.model.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Pays through Stripe Connect: a transfer to the member's account at Stripe, and a payout from
 * there to their bank. A payout that fails, even days after it seemed paid, takes its transfer back
 * before anybody is told.
 */
@ApplicationScoped
class StripePayouts implements PayoutProvider {
  static final String NAME = "stripe";

  private static final String ENABLED = "STRIPE_CONNECT_ENABLED";
  private static final long LEAST = 100;
  private static final long MOST = 5_000_000;
  private static final Duration PATIENCE = Duration.ofDays(7);

  @Inject StripeConnect connect;
  @Inject PayoutNews news;
  @Inject Settings settings;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Stripe";
  }

  @Override
  public DestinationKind destination() {
    return DestinationKind.CONNECTED_ACCOUNT;
  }

  @Override
  public boolean isAvailable() {
    return settings.isOn(ENABLED, true);
  }

  @Override
  public List<PayoutCurrency> currencies() {
    return List.of(new PayoutCurrency("USD", LEAST, MOST, 1));
  }

  @Override
  public SystemAccount clearing() {
    return SystemAccount.STRIPE_CLEARING;
  }

  @Override
  public PayoutAnswer send(PayoutOrder order) {
    Transfer transfer;
    try {
      Optional<Transfer> known = connect.transferOf(order);
      transfer = known.isPresent() ? known.get() : connect.transfer(order);
    } catch (StripeException failure) {
      return StripeRefusals.answer(failure);
    }
    if (Boolean.TRUE.equals(transfer.getReversed())) {
      return StripeRefusals.takenBack();
    }
    try {
      Optional<Payout> known = connect.payoutOf(order);
      return answer(order, transfer, known.isPresent() ? known.get() : connect.payOut(order));
    } catch (StripeException failure) {
      PayoutAnswer answer = StripeRefusals.answer(failure);
      return answer instanceof PayoutAnswer.Failed failed
          ? afterReversal(order, transfer, failed)
          : answer;
    }
  }

  @Override
  public PayoutAnswer ask(PayoutOrder order) {
    try {
      Transfer transfer = connect.transferOf(order).orElse(null);
      if (transfer == null) {
        return new PayoutAnswer.NeverArrived();
      }
      Payout payout = connect.payoutOf(order).orElse(null);
      if (payout != null) {
        return answer(order, transfer, payout);
      }
      return Boolean.TRUE.equals(transfer.getReversed())
          ? StripeRefusals.takenBack()
          : new PayoutAnswer.NeverArrived();
    } catch (StripeException failure) {
      return new PayoutAnswer.Unknown("Stripe: " + failure.getClass().getSimpleName());
    }
  }

  @Override
  public Optional<Duration> patience() {
    return Optional.of(PATIENCE);
  }

  /** Without a payout nobody makes one meanwhile, so what was transferred is taken back. */
  @Override
  public PayoutAnswer cancel(PayoutOrder order) {
    try {
      Payout payout = connect.payoutOf(order).orElse(null);
      if (payout == null) {
        Optional<Transfer> begun = connect.transferOf(order);
        if (begun.isPresent()) {
          connect.reverse(order, begun.get());
        }
      } else if ("pending".equals(payout.getStatus())) {
        connect.cancel(order, payout);
      }
      return ask(order);
    } catch (StripeException failure) {
      return afterDoubt(ask(order), failure);
    }
  }

  /** A transfer without a payout that was not taken back is still with the member. */
  private static PayoutAnswer afterDoubt(PayoutAnswer present, StripeException failure) {
    boolean isStillThere = present instanceof PayoutAnswer.NeverArrived;
    boolean isInDoubt =
        present instanceof PayoutAnswer.Pending && !StripeFailures.isDefinite(failure);
    return isStillThere || isInDoubt
        ? new PayoutAnswer.Unknown("Stripe did not say whether it takes the payout back.")
        : present;
  }

  @Override
  public Optional<List<ProviderPayout>> listSince(Instant moment) {
    try {
      List<ProviderPayout> all = new ArrayList<>();
      for (Transfer one : connect.transfersSince(moment)) {
        String name = one.getMetadata().get(StripeConnect.NAME);
        PayoutAnswer answer =
            news.orderOf(NAME, name).map(this::ask).orElse(new PayoutAnswer.Pending(one.getId()));
        String currency = one.getCurrency().toUpperCase(Locale.ROOT);
        all.add(new ProviderPayout(name, new Price(one.getAmount(), currency), answer));
      }
      return Optional.of(all);
    } catch (StripeException away) {
      throw new PaymentProviderUnavailable();
    }
  }

  @Override
  public boolean listsEverything() {
    return true;
  }

  private PayoutAnswer answer(PayoutOrder order, Transfer transfer, Payout payout) {
    return switch (payout.getStatus()) {
      case "paid" -> new PayoutAnswer.Done(payout.getId());
      case "pending", "in_transit" -> new PayoutAnswer.Pending(payout.getId());
      case "failed", "canceled" ->
          afterReversal(order, transfer, StripeRefusals.of(payout.getFailureCode()));
      default -> new PayoutAnswer.Unknown("Stripe calls the payout " + payout.getStatus());
    };
  }

  /** A refusal counts only when the money of the transfer is ours again. */
  private PayoutAnswer afterReversal(
      PayoutOrder order, Transfer transfer, PayoutAnswer.Failed failed) {
    try {
      connect.reverse(order, transfer);
      return failed;
    } catch (StripeException failure) {
      return StripeFailures.isDefinite(failure)
          ? new PayoutAnswer.Stranded(
              "The payout failed ("
                  + failed.code()
                  + ") and Stripe refuses to take its transfer "
                  + transfer.getId()
                  + " back: "
                  + failure.getCode())
          : new PayoutAnswer.Unknown("Stripe did not say whether the transfer is taken back.");
    }
  }
}
