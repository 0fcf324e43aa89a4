package com.aetherial.payouts;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Time;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every act at the desk has in common: it is about somebody else, has a name and a reason. */
@ApplicationScoped
class DeskActs {
  private static final int REASON_MAX = 500;

  @Inject Withdrawals withdrawals;
  @Inject Event<AdminAct> acts;
  @Inject Time time;

  /** A withdrawal that nobody else can change meanwhile, and that is not the actor's own. */
  Withdrawal others(Actor actor, UUID id) {
    Withdrawal withdrawal = withdrawals.lock(id).orElseThrow(NoSuchWithdrawal::new);
    if (withdrawal.isOf(actor.personId())) {
      throw new OwnWithdrawal();
    }
    return withdrawal;
  }

  void note(Actor actor, String act, UUID id, @Nullable String reason) {
    acts.fire(new AdminAct(actor.personId(), act, "withdrawal", id).because(reason));
  }

  Told told(Actor actor, String reason) {
    String whole = reason.substring(0, Math.min(reason.length(), REASON_MAX));
    return new Told(actor.personId(), "administrator", whole, time.now());
  }
}
