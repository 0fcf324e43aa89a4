package com.aetherial.wallet;

import com.aetherial.kernel.Time;
import com.aetherial.ledger.Corrections;
import com.aetherial.ledger.Past;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * How much one administrator gives to one member within 24 hours without another one: many small
 * gifts are a large one. It is looked at after the coins have moved, by one gift of this giver
 * after the other, so that two at once do not both pass; a repeated one is not looked at.
 */
@ApplicationScoped
class GiftLimit {
  private static final Duration DAY = Duration.ofDays(1);

  @Inject WalletSettings settings;
  @Inject Past past;
  @Inject Corrections corrections;
  @Inject Time time;

  /**
   * Passes when each of them has little enough of this giver, the latest gift included.
   *
   * @throws GiftNeedsAgreement otherwise, and nothing has moved
   */
  void mustKeep(UUID giver, Set<UUID> receivers) {
    if (isAbove(past.mostGiven(giver, receivers, time.now().minus(DAY)))) {
      throw new GiftNeedsAgreement(settings.givenAlone());
    }
  }

  /**
   * Passes when one administrator took little enough back alone from each of these people, the
   * latest reversal included.
   *
   * @throws ReversalNeedsAgreement otherwise, and nothing has moved
   */
  void mustTakeLittle(UUID by, Set<UUID> people) {
    if (isAbove(corrections.mostTakenBack(by, people, time.now().minus(DAY)))) {
      throw new ReversalNeedsAgreement(settings.givenAlone());
    }
  }

  boolean isAbove(Coins amount) {
    return amount.compareTo(settings.givenAlone()) > 0;
  }
}
