package com.aetherial.wallet;

import com.aetherial.kernel.Time;
import com.aetherial.ledger.Past;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * How much a member may send within 24 hours. It is looked at after the coins have moved and while
 * the sender's account is still locked, so that two transfers at once do not both pass; whoever has
 * sent too much is refused, and nothing has moved. Without a limit nothing is read.
 */
@ApplicationScoped
class SendingLimit {
  private static final Duration DAY = Duration.ofDays(1);

  @Inject WalletSettings settings;
  @Inject Past past;
  @Inject Time time;

  /**
   * Passes when what the person sent, the latest transfer included, is within the limit.
   *
   * @throws SendingLimitReached otherwise
   */
  void mustKeep(UUID person) {
    Coins most = settings.sentPerDay();
    if (most.isPositive()) {
      Coins sent = past.sent(person, time.now().minus(DAY));
      if (sent.compareTo(most) > 0) {
        throw new SendingLimitReached(most);
      }
    }
  }
}
