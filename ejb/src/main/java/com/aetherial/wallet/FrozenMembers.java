package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.ledger.StoppedWallet;
import com.aetherial.ledger.StoppedWallets;
import com.aetherial.ledger.WalletState;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose wallets are stopped, so that nobody stays frozen because nobody remembers. */
@Stateless
public class FrozenMembers {
  private static final Set<WalletState> FROZEN =
      EnumSet.of(WalletState.FROZEN_OUT, WalletState.FROZEN);
  private static final String SOMEBODY = "?";

  @Inject StoppedWallets stopped;
  @Inject People people;

  /**
   * The wallets that are stopped, the one that was stopped last first.
   *
   * @param mode one of the states; null for those that are frozen, and may be set free
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws com.aetherial.kernel.MalformedCursor when the cursor was not handed out by a page
   */
  public Page<FrozenMember> list(Actor actor, @Nullable WalletState mode, PageRequest request) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    Page<StoppedWallet> page = stopped.list(mode == null ? FROZEN : Set.of(mode), request);
    Set<UUID> ids = new HashSet<>();
    for (StoppedWallet wallet : page.items()) {
      ids.add(wallet.owner());
      if (wallet.changedBy() != null) {
        ids.add(wallet.changedBy());
      }
    }
    Map<UUID, String> names = people.usernames(ids);
    return new Page<>(
        page.items().stream().map(wallet -> view(wallet, names)).toList(), page.next(), null);
  }

  /** How many wallets are frozen, for the administrators' first page. */
  public long count() {
    return stopped.count(FROZEN);
  }

  private static FrozenMember view(StoppedWallet wallet, Map<UUID, String> names) {
    UUID by = wallet.changedBy();
    return new FrozenMember(
        names.getOrDefault(wallet.owner(), SOMEBODY),
        wallet.state().name(),
        wallet.reason(),
        wallet.since(),
        by == null ? null : names.getOrDefault(by, SOMEBODY));
  }
}
