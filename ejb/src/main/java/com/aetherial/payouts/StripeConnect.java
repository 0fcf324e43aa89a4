package com.aetherial.payouts;

import com.aetherial.payments.StripeFailures;
import com.aetherial.payouts.entity.Destination.ConnectedAccount;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Payout;
import com.stripe.model.Transfer;
import com.stripe.net.RequestOptions;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.PayoutListParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What payouts ask of Stripe Connect. Nothing here may run while a row of ours is locked. */
@ApplicationScoped
class StripeConnect {
  /** Under which word our name of an order is kept at Stripe's objects. */
  static final String NAME = "withdrawal";

  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final int REVERSALS_MAX = 20;
  private static final long PAGE = 100;

  @Inject StripeClient stripe;

  /**
   * The transfer of an order, found by its group rather than by its idempotency key, which Stripe
   * forgets after a day.
   */
  Optional<Transfer> transferOf(PayoutOrder order) throws StripeException {
    var wanted = TransferListParams.builder().setTransferGroup(group(order)).setLimit(PAGE).build();
    return stripe.v1().transfers().list(wanted).getData().stream().findFirst();
  }

  Transfer transfer(PayoutOrder order) throws StripeException {
    var wanted =
        TransferCreateParams.builder()
            .setAmount(order.amount().minor())
            .setCurrency(currency(order))
            .setDestination(accountOf(order))
            .setTransferGroup(group(order))
            .putMetadata(NAME, order.externalId())
            .build();
    return stripe.v1().transfers().create(wanted, once(group(order)));
  }

  /**
   * Takes the money of a transfer back from the connected account. Stripe repeats a refusal as long
   * as it knows its key, and says so; then the next key is tried. A whole transfer is taken back
   * once, whatever the keys are.
   */
  void reverse(PayoutOrder order, Transfer transfer) throws StripeException {
    if (Boolean.TRUE.equals(transfer.getReversed())) {
      return;
    }
    for (int attempt = 1; ; attempt++) {
      try {
        reverse(transfer, once(group(order) + "-back-" + attempt));
        return;
      } catch (StripeException refused) {
        if (attempt == REVERSALS_MAX || !StripeFailures.isRepeated(refused)) {
          throw refused;
        }
      }
    }
  }

  private void reverse(Transfer transfer, RequestOptions options) throws StripeException {
    var whole = TransferReversalCreateParams.builder().build();
    stripe.v1().transfers().reversals().create(transfer.getId(), whole, options);
  }

  /** The payout of an order from the connected account to its owner's bank. */
  Optional<Payout> payoutOf(PayoutOrder order) throws StripeException {
    var wanted =
        PayoutListParams.builder()
            .setCreated(
                PayoutListParams.Created.builder()
                    .setGte(order.sentAt().minus(MARGIN).getEpochSecond())
                    .build())
            .setLimit(PAGE)
            .build();
    for (Payout one :
        stripe.v1().payouts().list(wanted, as(accountOf(order))).autoPagingIterable()) {
      if (order.externalId().equals(one.getMetadata().get(NAME))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  Payout payOut(PayoutOrder order) throws StripeException {
    var wanted =
        PayoutCreateParams.builder()
            .setAmount(order.amount().minor())
            .setCurrency(currency(order))
            .putMetadata(NAME, order.externalId())
            .build();
    var options =
        RequestOptions.builder()
            .setIdempotencyKey(group(order) + "-payout")
            .setStripeAccount(accountOf(order))
            .build();
    return stripe.v1().payouts().create(wanted, options);
  }

  void cancel(PayoutOrder order, Payout payout) throws StripeException {
    stripe.v1().payouts().cancel(payout.getId(), as(accountOf(order)));
  }

  /** Our name of the order that a payout or a transfer was made for; empty when it is not ours. */
  Optional<String> nameOf(String objectId, String account) throws StripeException {
    return objectId.startsWith("tr_")
        ? Optional.ofNullable(stripe.v1().transfers().retrieve(objectId).getMetadata().get(NAME))
        : Optional.ofNullable(
            stripe.v1().payouts().retrieve(objectId, as(account)).getMetadata().get(NAME));
  }

  /** Our names of all orders whose money was transferred since a moment. */
  List<Transfer> transfersSince(Instant moment) throws StripeException {
    var wanted =
        TransferListParams.builder()
            .setCreated(
                TransferListParams.Created.builder().setGte(moment.getEpochSecond()).build())
            .setLimit(PAGE)
            .build();
    List<Transfer> all = new ArrayList<>();
    for (Transfer one : stripe.v1().transfers().list(wanted).autoPagingIterable()) {
      if (one.getMetadata().containsKey(NAME)) {
        all.add(one);
      }
    }
    return all;
  }

  private static String accountOf(PayoutOrder order) {
    return ((ConnectedAccount) order.destination()).account();
  }

  /** The word by which Stripe recognises an attempt, and a repetition of it. */
  private static String group(PayoutOrder order) {
    return "wd-" + order.withdrawalId() + "-" + order.attempt();
  }

  private static String currency(PayoutOrder order) {
    return order.amount().currency().toLowerCase(Locale.ROOT);
  }

  private static RequestOptions once(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  private static RequestOptions as(String account) {
    return RequestOptions.builder().setStripeAccount(account).build();
  }
}
