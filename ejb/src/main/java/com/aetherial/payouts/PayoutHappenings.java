package com.aetherial.payouts;

import com.aetherial.kernel.Happening;
import com.aetherial.kernel.HappeningSource;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The world outside may hear where a withdrawal is, but never where its money goes. */
@ApplicationScoped
class PayoutHappenings implements HappeningSource {
  private static final String CHANGED = "payouts.withdrawalChanged";
  private static final String PAID = "payouts.withdrawalPaid";

  @Inject Event<Happening> happenings;

  void changed(@Observes WithdrawalChanged changed) {
    happenings.fire(
        new Happening(
            CHANGED,
            Map.of(
                "withdrawalId", changed.withdrawalId(),
                "personId", changed.personId(),
                "state", changed.state().name())));
  }

  /** Once; a change is told after each step, also of those that stay in a state. */
  void paid(Withdrawal withdrawal) {
    happenings.fire(
        new Happening(
            PAID, Map.of("withdrawalId", withdrawal.id(), "personId", withdrawal.personId())));
  }

  @Override
  public List<String> happenings() {
    return List.of(CHANGED, PAID);
  }
}
