package com.aetherial.payouts;

import com.aetherial.kernel.Time;
import com.aetherial.payouts.entity.Delivery;
import com.aetherial.payouts.entity.Told;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * When a provider is asked next about an order, and when that is enough and a person has to look.
 * Nothing is sent anew by that, and nothing given back.
 */
@ApplicationScoped
class Questions {
  private static final Duration WHILE_PENDING = Duration.ofMinutes(15);
  private static final List<Duration> LADDER =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60));

  @Inject Steps steps;
  @Inject PayoutNotices notices;
  @Inject Time time;

  /**
   * The provider has answered.
   *
   * @param isQuestion whether it was asked, rather than handed the order
   */
  void next(Withdrawal withdrawal, PayoutProvider provider, boolean isQuestion) {
    if (withdrawal.delivery() == Delivery.UNKNOWN) {
      climb(withdrawal, isQuestion);
    } else if (withdrawal.delivery() == Delivery.ACCEPTED) {
      await(withdrawal, provider);
    }
  }

  private void climb(Withdrawal withdrawal, boolean isQuestion) {
    int asked = isQuestion ? withdrawal.ask() : 0;
    if (asked < LADDER.size()) {
      withdrawal.lookAgain(time.now().plus(LADDER.get(asked)));
    } else {
      leaveToPeople(withdrawal, "Asked " + asked + " times without a clear answer.");
    }
  }

  /** A provider that goes on saying it is busy has forgotten the order, or somebody has. */
  private void await(Withdrawal withdrawal, PayoutProvider provider) {
    Instant sent = Objects.requireNonNullElse(withdrawal.sentAt(), withdrawal.createdAt());
    boolean isEnough =
        provider.patience().filter(most -> sent.plus(most).isBefore(time.now())).isPresent();
    if (isEnough) {
      leaveToPeople(withdrawal, "The provider has it since " + sent + " and has not decided.");
    } else {
      withdrawal.lookAgain(time.now().plus(WHILE_PENDING));
    }
  }

  private void leaveToPeople(Withdrawal withdrawal, String why) {
    steps.deliver(withdrawal, Delivery.MANUAL, Told.platform(why, time.now()));
    notices.undecided(withdrawal);
  }
}
