package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.ledger.BookedTransfer;
import com.aetherial.ledger.ReversalLinks;
import com.aetherial.ledger.TransferKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers an administrator may put right by hand: what people and the house gave away.
 * Purchases, payouts, holds and what follows from them belong to a story that is told elsewhere and
 * would go on as if nothing had happened.
 */
final class Reversible {
  private static final Set<TransferKind> KINDS =
      EnumSet.of(
          TransferKind.TRANSFER,
          TransferKind.GIFT,
          TransferKind.TIP,
          TransferKind.GRANT,
          TransferKind.REWARD,
          TransferKind.PRIZE);

  private Reversible() {}

  /** Why not, as one word; null when it may be reversed. */
  static @Nullable String obstacle(Actor actor, BookedTransfer transfer, ReversalLinks links) {
    if (links.reversedBy() != null) {
      return "REVERSED";
    } else if (links.reverses() != null || links.refunds() != null) {
      return "REVERSAL";
    } else if (!KINDS.contains(transfer.kind())) {
      return "KIND";
    }
    return transfer.people().contains(actor.personId()) ? "OWN" : null;
  }

  /**
   * Passes when this administrator may reverse a transfer of this kind.
   *
   * @throws ReversedElsewhere when it is put right where it came from
   * @throws OwnTransfer when the actor took part in it
   */
  static void mustBeFor(Actor actor, BookedTransfer transfer) {
    if (!KINDS.contains(transfer.kind())) {
      throw new ReversedElsewhere();
    }
    if (transfer.people().contains(actor.personId())) {
      throw new OwnTransfer();
    }
  }
}
