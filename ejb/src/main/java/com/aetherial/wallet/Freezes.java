package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Notice;
import com.aetherial.ledger.Freezing;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.WalletChange;
import com.aetherial.ledger.WalletState;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Wallets that an administrator stops, and sets free again; never without a reason. */
@Stateless
public class Freezes {
  @Inject Freezing freezing;
  @Inject Ledger ledger;
  @Inject People people;
  @Inject Event<Notice> notices;
  @Inject Event<AdminAct> acts;
  @Inject Event<WalletClosing> closings;

  /**
   * A member's wallet with what was done to it.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not freeze
   * @throws com.aetherial.identity.NoSuchPerson when nobody has the username
   */
  public MemberWallet of(Actor actor, String username) {
    actor.mustHave(Scope.ECONOMY_FREEZE);
    return view(people.named(username));
  }

  /**
   * Stops a wallet. Transfers that are under way end first; doing it again changes nothing.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not freeze
   * @throws com.aetherial.identity.NoSuchPerson when nobody has the username
   * @throws com.aetherial.ledger.AccountClosed when it is closed already
   * @throws com.aetherial.ledger.WalletNotEmpty when it should be closed and holds something; or
   *     whatever another module refuses that still expects coins for it
   */
  public MemberWallet freeze(Actor actor, String username, @Valid FreezeWallet command) {
    actor.mustHave(Scope.ECONOMY_FREEZE);
    PersonName person = people.named(username);
    var mode = WalletState.valueOf(command.mode());
    if (freezing.freeze(person.id(), mode, command.reason().strip(), actor.personId())) {
      note(actor, person, "wallet.frozen");
      if (mode == WalletState.CLOSED) {
        closings.fire(new WalletClosing(person.id()));
        tell(person, "Your wallet was closed", "state.closed");
      } else {
        tell(person, "Your wallet is frozen", "state.frozen");
      }
    }
    return view(person);
  }

  /**
   * Sets a wallet free; doing it again changes nothing.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not freeze
   * @throws com.aetherial.identity.NoSuchPerson when nobody has the username
   * @throws com.aetherial.ledger.AccountClosed when it is closed, which is for good
   */
  public MemberWallet unfreeze(Actor actor, String username, @Valid UnfreezeWallet command) {
    actor.mustHave(Scope.ECONOMY_FREEZE);
    PersonName person = people.named(username);
    if (freezing.unfreeze(person.id(), command.reason().strip(), actor.personId())) {
      note(actor, person, "wallet.freed");
      tell(person, "Your wallet can be used again", "state.open");
    }
    return view(person);
  }

  private void note(Actor actor, PersonName person, String act) {
    WalletChange change = freezing.historyOf(person.id()).get(0);
    acts.fire(
        new AdminAct(actor.personId(), act, AdminAct.PERSON, person.id())
            .changing(change.before().name(), change.after().name())
            .because(change.reason()));
  }

  private void tell(PersonName person, String title, String wording) {
    notices.fire(new Notice(person.id(), "wallet.state", title, "", "/wallet").worded(wording));
  }

  private MemberWallet view(PersonName person) {
    List<WalletChange> changes = freezing.historyOf(person.id());
    Set<UUID> actors =
        changes.stream()
            .map(WalletChange::changedBy)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    Map<UUID, String> names = people.usernames(actors);
    return new MemberWallet(
        person.username(),
        person.fullName(),
        WalletView.of(ledger.balancesOf(person.id())),
        changes.stream().map(change -> act(change, names)).toList());
  }

  private static FreezeAct act(WalletChange change, Map<UUID, String> names) {
    return new FreezeAct(
        change.before().name(),
        change.after().name(),
        change.reason(),
        change.changedBy() == null ? null : names.get(change.changedBy()),
        change.recordedAt());
  }
}
