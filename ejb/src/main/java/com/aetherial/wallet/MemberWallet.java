package com.aetherial.wallet;

import java.util.List;

/**
 * A member's wallet as administrators see it.
 *
 * @param username whose
 * @param fullName their name
 * @param wallet what is in it and whether it is frozen
 * @param history what was done to it, newest first
 */
public record MemberWallet(
    String username, String fullName, WalletView wallet, List<FreezeAct> history) {
  public MemberWallet {
    history = List.copyOf(history);
  }
}
