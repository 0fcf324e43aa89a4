package com.aetherial.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Payout;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.PayoutListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What moved on our balance at Stripe, and what went from there to our bank. */
@ApplicationScoped
class StripeBalance {
  private static final long PAGE = 100;

  @Inject StripeClient stripe;

  /** Everything that moved since a moment. */
  List<MoneyMovement> movements(Instant since) {
    return all(
        movements()
            .setCreated(
                BalanceTransactionListParams.Created.builder()
                    .setGte(since.getEpochSecond())
                    .build())
            .build());
  }

  /** What a payout is made of, itself included. */
  List<MoneyMovement> movementsOf(String payoutId) {
    return all(movements().setPayout(payoutId).build());
  }

  private static BalanceTransactionListParams.Builder movements() {
    return BalanceTransactionListParams.builder().setLimit(PAGE).addExpand(MoneyMovement.SOURCE);
  }

  private List<MoneyMovement> all(BalanceTransactionListParams wanted) {
    return StripeAnswer.to(() -> told(wanted)).orElse(List.of());
  }

  private List<MoneyMovement> told(BalanceTransactionListParams wanted) throws StripeException {
    List<MoneyMovement> all = new ArrayList<>();
    for (BalanceTransaction one :
        stripe.v1().balanceTransactions().list(wanted).autoPagingIterable()) {
      all.add(MoneyMovement.of(one));
    }
    return all;
  }

  /** Payouts to our bank since a moment. */
  List<BankPayout> payouts(Instant since) {
    var wanted =
        PayoutListParams.builder()
            .setCreated(PayoutListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE)
            .build();
    return StripeAnswer.to(
            () -> {
              List<BankPayout> all = new ArrayList<>();
              for (Payout one : stripe.v1().payouts().list(wanted).autoPagingIterable()) {
                all.add(BankPayout.of(one));
              }
              return all;
            })
        .orElse(List.of());
  }

  /** A payout to our bank as it is now; empty when Stripe does not know it. */
  Optional<BankPayout> payout(String id) {
    return StripeAnswer.to(() -> stripe.v1().payouts().retrieve(id)).map(BankPayout::of);
  }
}
