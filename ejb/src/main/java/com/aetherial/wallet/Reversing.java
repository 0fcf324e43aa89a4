package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Notice;
import com.aetherial.ledger.BookedTransfer;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.Corrections;
import com.aetherial.ledger.InsufficientBalance;
import com.aetherial.ledger.Posted;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.SystemJournal;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One transaction each: a wrong transfer goes back leg by leg, and everybody in it is told. */
@Stateless
public class Reversing {
  @Inject Corrections corrections;
  @Inject SystemJournal journal;
  @Inject GiftLimit limit;
  @Inject Backdating backdating;
  @Inject Event<Notice> notices;
  @Inject Event<AdminAct> acts;

  /**
   * Reverses what one administrator may reverse alone; answers which transfer did it.
   *
   * @throws ReversalNeedsAgreement when it is too much for one
   */
  public UUID alone(Actor actor, RequestKey key, UUID original, ReverseTransfer command) {
    Posted posted = reverse(actor, key, original, command);
    if (!posted.isReplay()) {
      limit.mustBeSmall(posted.amount());
    }
    return posted.transferId();
  }

  /** The same where another administrator asked for it. */
  public UUID agreed(Actor actor, UUID request, UUID original, String reason) {
    var key = RequestKey.of("reverse:" + request, original);
    return reverse(actor, key, original, ReverseTransfer.now(reason)).transferId();
  }

  private Posted reverse(Actor actor, RequestKey key, UUID original, ReverseTransfer command) {
    String reason = command.reason().strip();
    BookedTransfer wrong = journal.find(original).orElseThrow(NoSuchTransfer::new);
    Reversible.mustBeFor(actor, wrong);
    backdating.mustBeOver(command.effectiveAt(), wrong.effectiveAt());
    Cause cause =
        new Cause(
                TransferKind.ADJUSTMENT, actor.personId(), reason, "transfer", original.toString())
            .effective(command.effectiveAt());
    try {
      Posted posted = corrections.reverse(key, cause, original, Set.copyOf(wrong.people()));
      if (!posted.isReplay()) {
        tell(actor, original, posted, reason);
      }
      return posted;
    } catch (InsufficientBalance gone) {
      throw new CoinsAlreadySpent(gone.available(), gone.needed());
    }
  }

  private void tell(Actor actor, UUID original, Posted posted, String reason) {
    acts.fire(
        new AdminAct(actor.personId(), "wallet.reversed", "transfer", original)
            .changing(posted.amount().toString(), posted.transferId().toString())
            .because(reason));
    Map<UUID, Coins> moved = new LinkedHashMap<>();
    journal.postingsOf(original).stream()
        .filter(posting -> posting.owner() != null)
        .forEach(posting -> moved.merge(posting.owner(), posting.amount(), Coins::plus));
    moved.forEach((person, was) -> notices.fire(notice(person, was, posted, reason)));
  }

  private static Notice notice(UUID person, Coins was, Posted posted, String reason) {
    boolean isBack = was.isNegative();
    Coins amount = isBack ? was.negate() : was;
    String title = isBack ? " coins came back to you" : " coins were taken back from you";
    return new Notice(
            person,
            "wallet.reversed",
            amount + title,
            reason,
            "/wallet/receipt?id=" + posted.transferId())
        .worded(isBack ? "reversed.back" : "reversed.taken")
        .with(amount.decimal());
  }
}
