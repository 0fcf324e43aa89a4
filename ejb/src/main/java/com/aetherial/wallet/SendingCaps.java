package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Pins;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Past;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** What members may send, so that they see a limit before they meet it. */
@Stateless
public class SendingCaps {
  private static final Duration DAY = Duration.ofDays(1);

  @Inject WalletSettings settings;
  @Inject Past past;
  @Inject Pins pins;
  @Inject Time time;

  /** The actor's limits, and how much of them is used. */
  public SendingCap of(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    return new SendingCap(
        settings.sentPerDay(),
        past.sent(actor.personId(), time.now().minus(DAY)),
        Coins.ofMinor(pins.askedAbove()),
        pins.isSet(actor));
  }
}
