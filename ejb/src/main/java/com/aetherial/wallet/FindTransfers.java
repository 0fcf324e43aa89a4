package com.aetherial.wallet;

import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator looks for in the books; what is null lets everything through.
 *
 * @param text the id of a transfer, the key of its request or batch, or what it belongs to
 * @param who the username of somebody who took part, also of somebody who is kept out
 * @param account the house's account that took part
 * @param kind what it was for
 */
public record FindTransfers(
    @Nullable String text,
    @Nullable String who,
    @Nullable SystemAccount account,
    @Nullable TransferKind kind) {
  /** Everything that one member took part in. */
  public static FindTransfers of(String who) {
    return new FindTransfers(null, who, null, null);
  }
}
