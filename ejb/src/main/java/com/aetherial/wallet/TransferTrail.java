package com.aetherial.wallet;

import com.aetherial.kernel.CauseView;
import com.aetherial.ledger.CapturedHold;
import com.aetherial.ledger.TransferLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a transfer came from, and what came of it.
 *
 * @param cause what it belongs to; null when nothing is named, or nobody knows it
 * @param links the transfers that it undoes or gives back, and those that did so to it
 * @param hold the hold that it captured; null for none
 * @param batch the key of the batch that it was a line of; null for none
 */
public record TransferTrail(
    @Nullable CauseView cause,
    List<TransferLink> links,
    @Nullable CapturedHold hold,
    @Nullable String batch) {
  public TransferTrail {
    links = List.copyOf(links);
  }

  /** Whether there is anything to follow. */
  public boolean isEmpty() {
    return cause == null && links.isEmpty() && hold == null && batch == null;
  }
}
