package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Notice;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.Leg;
import com.aetherial.ledger.MoveCoins;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transaction each: coins from a member, or from the treasury, to a member. */
@Stateless
public class Transfers {
  private static final String TREASURY = "treasury";

  @Inject Ledger ledger;
  @Inject People people;
  @Inject SendingLimit limit;
  @Inject GiftLimit gifts;
  @Inject Event<Notice> notices;
  @Inject Event<AdminAct> acts;

  /** Sends coins as the command says; who repeats the key gets the first transfer again. */
  public TransferView send(Actor actor, RequestKey key, SendCoins command) {
    PersonName to = people.receiver(actor, command.to());
    Coins amount = Coins.parse(command.amount());
    String note = blankToNull(command.note());
    Posted posted =
        ledger.move(
            key,
            Cause.of(TransferKind.TRANSFER, actor.personId(), note),
            new MoveCoins(actor.personId(), to.id(), amount, Bucket.SENDABLE));
    if (!posted.isReplay()) {
      limit.mustKeep(actor.personId());
    }
    tell(posted, to, actor.username(), note);
    return view(posted, TransferKind.TRANSFER, actor.username(), to.username(), note);
  }

  /**
   * Gives coins of the treasury, as PROMO: given coins are for spending.
   *
   * @throws GiftNeedsAgreement when it is too much for one administrator
   */
  public TransferView give(Actor actor, RequestKey key, GiveCoins command) {
    PersonName to = people.named(command.to());
    Cause cause =
        Cause.of(TransferKind.GRANT, actor.personId(), command.reason().strip())
            .effective(command.effectiveAt());
    Posted posted = give(key, cause, to, command);
    if (!posted.isReplay()) {
      gifts.mustKeep(actor.personId(), Set.of(to.id()));
    }
    return given(actor, posted, to, command);
  }

  /** The same where another administrator asked for it; the books name what they agreed on. */
  public TransferView giveAgreed(Actor actor, UUID request, GiveCoins command) {
    PersonName to = people.named(command.to());
    var cause =
        new Cause(
            TransferKind.GRANT,
            actor.personId(),
            command.reason().strip(),
            "gift",
            request.toString());
    var key = RequestKey.of("give:" + request, command.to(), command.amount());
    return given(actor, give(key, cause, to, command), to, command);
  }

  private Posted give(RequestKey key, Cause cause, PersonName to, GiveCoins command) {
    Coins amount = Coins.parse(command.amount());
    return ledger.post(
        key,
        cause,
        List.of(
            Leg.of(SystemAccount.TREASURY, amount.negate()),
            Leg.of(to.id(), Bucket.PROMO, amount)));
  }

  private TransferView given(Actor actor, Posted posted, PersonName to, GiveCoins command) {
    String reason = command.reason().strip();
    if (!posted.isReplay()) {
      acts.fire(
          new AdminAct(actor.personId(), "wallet.given", AdminAct.PERSON, to.id())
              .changing(null, posted.amount().toString())
              .because(reason));
    }
    tell(posted, to, "Aetherial", reason);
    return view(posted, TransferKind.GRANT, TREASURY, to.username(), reason);
  }

  private void tell(Posted posted, PersonName to, String from, @Nullable String text) {
    if (!posted.isReplay()) {
      notices.fire(
          new Notice(
                  to.id(),
                  "wallet.received",
                  from + " sent you " + posted.amount() + " coins",
                  text == null ? "" : text,
                  "/wallet/receipt?id=" + posted.transferId())
              .with(from, posted.amount().decimal()));
    }
  }

  private static TransferView view(
      Posted posted, TransferKind kind, String from, String to, @Nullable String note) {
    return new TransferView(
        posted.transferId(),
        kind.name(),
        from,
        to,
        posted.amount(),
        note,
        posted.availableAfter(),
        posted.recordedAt());
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
