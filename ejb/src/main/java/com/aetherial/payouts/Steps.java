package com.aetherial.payouts;

import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import com.aetherial.payouts.entity.WithdrawalEvent;
import com.aetherial.payouts.entity.WithdrawalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The steps of withdrawals. Coins, state and story change together here and nowhere else; callers
 * hold the withdrawal's lock.
 */
@ApplicationScoped
class Steps {
  @Inject Withdrawals withdrawals;
  @Inject CoinMoves coins;
  @Inject Event<WithdrawalChanged> changed;
  @Inject PayoutHappenings happenings;

  /** It was asked for and decided upon at once, and is written down as it is then. */
  void begin(Withdrawal withdrawal, Told asked, WithdrawalState next, Told decided) {
    List<WithdrawalEvent> story =
        List.of(withdrawal.requested(asked), withdrawal.go(next, decided));
    withdrawals.add(withdrawal);
    story.forEach(withdrawals::tell);
    changed.fire(new WithdrawalChanged(withdrawal.id(), withdrawal.personId(), withdrawal.state()));
  }

  /** It goes on without coins being moved. */
  void go(Withdrawal withdrawal, WithdrawalState next, Told told) {
    tell(withdrawal, withdrawal.go(next, told));
  }

  void send(Withdrawal withdrawal, Told told) {
    tell(withdrawal, withdrawal.send(told));
  }

  void wantBack(Withdrawal withdrawal, Told told) {
    tell(withdrawal, withdrawal.wantBack(told));
  }

  /** It goes on, because the provider cannot take it back any more. */
  void keep(Withdrawal withdrawal, Told told) {
    withdrawal.isKept();
    deliver(withdrawal, withdrawal.delivery(), told);
  }

  void deliver(Withdrawal withdrawal, Delivery next, Told told) {
    tell(withdrawal, withdrawal.deliver(next, told));
  }

  void retry(Withdrawal withdrawal, String token, Told told) {
    WithdrawalEvent event = withdrawal.retry(token, told);
    withdrawals.addAttempt(withdrawal);
    tell(withdrawal, event);
  }

  void settle(Withdrawal withdrawal, Told told) {
    tell(withdrawal, withdrawal.settle(coins.settle(withdrawal).transferId(), told));
    happenings.paid(withdrawal);
  }

  void release(Withdrawal withdrawal, WithdrawalState end, Told told) {
    if (!withdrawal.state().leadsTo(end)) {
      throw new IllegalStateException(
          "A withdrawal cannot go from " + withdrawal.state() + " to " + end + ".");
    }
    tell(withdrawal, withdrawal.release(end, coins.release(withdrawal).transferId(), told));
  }

  void giveBack(Withdrawal withdrawal, Told told) {
    tell(withdrawal, withdrawal.giveBack(coins.giveBack(withdrawal).transferId(), told));
  }

  private void tell(Withdrawal withdrawal, WithdrawalEvent event) {
    withdrawals.tell(event);
    changed.fire(new WithdrawalChanged(withdrawal.id(), withdrawal.personId(), withdrawal.state()));
  }
}
