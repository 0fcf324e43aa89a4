package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.ledger.WalletState;
import org.jspecify.annotations.Nullable;

/** The state of wallets that an address asks for. */
final class FreezeMode {
  private FreezeMode() {}

  /**
   * Reads it; null when the address narrows nothing.
   *
   * @throws MalformedFilter when it is no state in which a wallet is stopped
   */
  static @Nullable WalletState parse(@Nullable String text) {
    String picked = Choice.picked(text);
    if (picked == null) {
      return null;
    }
    try {
      WalletState mode = WalletState.valueOf(picked);
      if (mode != WalletState.OPEN) {
        return mode;
      }
    } catch (IllegalArgumentException unknown) {
      throw new MalformedFilter("mode");
    }
    throw new MalformedFilter("mode");
  }
}
