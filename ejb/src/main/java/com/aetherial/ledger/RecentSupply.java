package com.aetherial.ledger;

import com.aetherial.kernel.AdminAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The supply as it was some seconds ago. It is public and adds up all accounts; so each node asks
 * for it at most every few seconds, however many ask the node. What an administrator did at this
 * node is seen at once.
 */
@ApplicationScoped
public class RecentSupply {
  private static final Duration AGE_MAX = Duration.ofSeconds(5);

  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Kept kept;

  @Inject Ledger ledger;

  /** All coins there are, and where they were a moment ago; who finds it being read takes that. */
  public Supply supply() {
    Kept known = kept;
    if (known != null && (isFresh(known) || reading.isLocked())) {
      return known.supply();
    }
    reading.lock();
    try {
      known = kept;
      if (known == null || !isFresh(known)) {
        long asked = System.nanoTime();
        known = new Kept(ledger.supply(), asked);
        kept = known;
      }
      return known.supply();
    } finally {
      reading.unlock();
    }
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AdminAct act) {
    if (act.act().startsWith("wallet.")) {
      kept = null;
    }
  }

  private static boolean isFresh(Kept known) {
    return System.nanoTime() - known.asked() < AGE_MAX.toNanos();
  }

  private record Kept(Supply supply, long asked) {}
}
