package com.aetherial.payouts.web;

import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.payouts.DeskLine;
import com.aetherial.wallet.Freezes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a member may spend once a withdrawal is decided, for whoever decides it. */
@Named
@RequestScoped
public class PayoutBalance {
  @Inject Freezes wallets;
  @Inject CurrentActor current;

  private final Map<String, Coins> known = new HashMap<>();

  /**
   * With the coins or without; null when the member has left, or when whoever decides may not look
   * into wallets.
   */
  public @Nullable Coins after(DeskLine line, boolean isBack) {
    if (!current.get().has(Scope.ECONOMY_FREEZE)) {
      return null;
    }
    try {
      Coins available = known.computeIfAbsent(line.username(), this::available);
      return isBack ? available.plus(line.withdrawal().coins()) : available;
    } catch (NoSuchPerson left) {
      return null;
    }
  }

  private Coins available(String username) {
    return wallets.of(current.get(), username).wallet().available();
  }
}
