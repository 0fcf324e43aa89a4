package com.aetherial.mpesa;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Compares our books with M-Pesa's. There is no list of theirs to read, so each payment of ours is
 * asked about by itself; answers come by callback, and what they tell is taken over.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class MpesaComparison {
  private static final int TOLD_MAX = 100;
  private static final Duration MARGIN = Duration.ofMinutes(10);

  /** Money is taken back days after it was paid, too. */
  private static final Duration WINDOW = Duration.ofDays(14);

  @Inject Compared compared;
  @Inject MpesaSettings settings;
  @Inject Time time;

  /**
   * Takes up everything of the last days for an administrator; answers how much that is.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   */
  public long begin(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return settings.canSend() ? compared.takeUp(time.now().minus(WINDOW), time.now()) : 0;
  }

  /** Takes up everything of the last days that is not under way just now. */
  public long beginNightly() {
    return settings.canSend()
        ? compared.takeUp(time.now().minus(WINDOW), time.now().minus(MARGIN))
        : 0;
  }

  /** Has one payment asked about soon, such as one whose receipt is not known. */
  public void begin(UUID conversation) {
    if (settings.canSend()) {
      compared.takeUp(conversation);
    }
  }

  /** What was found so far. */
  public ComparisonView found(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return compared.view(TOLD_MAX);
  }

  /** Payments to ask about now; each is named to one caller only. */
  public List<UUID> due(int limit) {
    return compared.due(limit);
  }
}
