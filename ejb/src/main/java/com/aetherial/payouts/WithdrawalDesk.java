package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.LedgerBusy;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.RequestKeyReused;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalRequest;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The member's acts on a withdrawal, each a transaction of its own. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class WithdrawalDesk {
  @Inject Withdrawals withdrawals;
  @Inject Quotes quotes;
  @Inject CoinMoves coins;
  @Inject Steps steps;
  @Inject Answers answers;
  @Inject Orders orders;
  @Inject PayoutNotices notices;
  @Inject Ledger ledger;
  @Inject Time time;

  /**
   * Writes a withdrawal down and takes its coins out of the member's income. The same request finds
   * the withdrawal that it made before.
   */
  public UUID place(WithdrawalRequest request, RequestKey key, AskWithdrawal command) {
    Withdrawal known = withdrawals.madeBy(request).orElse(null);
    if (known != null) {
      if (!known.isFor(request)) {
        throw new RequestKeyReused();
      }
      return known.id();
    }
    Quotes.Offer offer = quotes.offer(request.personId(), command);
    if (withdrawals.hasOpen(request.personId())) {
      throw new WithdrawalUnderWay();
    }
    UUID id = Ids.next();
    UUID taken = take(key, id, request.personId(), offer);
    var withdrawal = new Withdrawal(id, request, offer.order(), taken, Tokens.next(), time.now());
    decide(withdrawal, member(request.personId(), "Asked for."));
    notices.asked(withdrawal);
    return id;
  }

  /**
   * Gives a withdrawal up that was not sent.
   *
   * @return the withdrawal when the provider has to be asked, empty when it is cancelled
   * @throws NoSuchWithdrawal when it is none of the person's
   * @throws WithdrawalAlreadySent when it can no longer be cancelled
   */
  public Optional<Withdrawal> cancel(UUID personId, UUID id) {
    Withdrawal withdrawal =
        withdrawals
            .lock(id)
            .filter(found -> found.isOf(personId))
            .orElseThrow(NoSuchWithdrawal::new);
    if (withdrawal.state() == WithdrawalState.CANCELLED) {
      return Optional.empty();
    }
    if (withdrawal.isUnsent()) {
      release(withdrawal, personId);
      return Optional.empty();
    }
    if (!withdrawal.isCancellable()) {
      throw new WithdrawalAlreadySent();
    }
    if (!withdrawal.isWantedBack()) {
      steps.wantBack(withdrawal, member(personId, "The member wants it back."));
    }
    return Optional.of(withdrawal);
  }

  /** The present order of a withdrawal, for a provider. */
  public PayoutOrder orderOf(UUID id) {
    return orders.of(withdrawals.find(id).orElseThrow(NoSuchWithdrawal::new));
  }

  /**
   * Takes what the provider answered that was asked to take the order back. Its news of that may
   * have been faster, and its coins are back already.
   *
   * @return whether it is cancelled
   */
  public boolean takenBack(UUID id, PayoutOrder order, PayoutAnswer answer) {
    Withdrawal withdrawal = withdrawals.lock(id).orElseThrow(NoSuchWithdrawal::new);
    Withdrawals.Attempt attempt =
        withdrawals
            .attempt(withdrawal.order().provider(), order.externalId())
            .orElseThrow(NoSuchWithdrawal::new);
    var unused = answers.takenBack(withdrawal, attempt, answer);
    return withdrawal.state() == WithdrawalState.CANCELLED;
  }

  /**
   * Coins may leave the wallet between the look at it and the taking; then what has cleared may not
   * suffice any more, and the act is tried anew.
   */
  private UUID take(RequestKey key, UUID id, UUID personId, Quotes.Offer offer) {
    UUID taken = coins.take(key, id, personId, offer.order()).transferId();
    Coins expected = offer.balances().withdrawable().minus(offer.quote().coins());
    if (ledger.balancesOf(personId).withdrawable().compareTo(expected) < 0) {
      throw new LedgerBusy();
    }
    return taken;
  }

  private void decide(Withdrawal withdrawal, Told asked) {
    if (quotes.needsReview(withdrawal.order().coins())) {
      notices.needsReview(withdrawal);
      Told why =
          Told.platform("A large withdrawal is looked at by two administrators.", time.now());
      steps.begin(withdrawal, asked, WithdrawalState.REVIEW, why);
    } else {
      Told why = Told.platform("Small enough to be paid without a review.", time.now());
      steps.begin(withdrawal, asked, WithdrawalState.APPROVED, why);
    }
  }

  private void release(Withdrawal withdrawal, UUID personId) {
    steps.release(withdrawal, WithdrawalState.CANCELLED, member(personId, Answers.CANCELLED));
    notices.cancelled(withdrawal);
  }

  private Told member(UUID personId, String reason) {
    return new Told(personId, "member", reason, time.now());
  }
}
