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
import java.util.Objects;
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
    BookedTransfer wrong = journal.find(original).orElseThrow(NoSuchTransfer::new);
    Posted posted = reverse(actor, key, wrong, cause(actor, command, "transfer", original));
    if (!posted.isReplay()) {
      limit.mustTakeLittle(actor.personId(), Set.copyOf(wrong.people()));
    }
    return posted.transferId();
  }

  /** The same where another administrator asked for it. */
  public UUID agreed(Actor actor, UUID request, UUID original, String reason) {
    var key = RequestKey.of("reverse:" + request, original);
    BookedTransfer wrong = journal.find(original).orElseThrow(NoSuchTransfer::new);
    Cause cause = cause(actor, ReverseTransfer.now(reason), "reversal", request);
    return reverse(actor, key, wrong, cause).transferId();
  }

  private static Cause cause(Actor actor, ReverseTransfer command, String type, UUID reference) {
    String reason = command.reason().strip();
    return new Cause(TransferKind.ADJUSTMENT, actor.personId(), reason, type, reference.toString())
        .effective(command.effectiveAt());
  }

  private Posted reverse(Actor actor, RequestKey key, BookedTransfer wrong, Cause cause) {
    Reversible.mustBeFor(actor, wrong);
    backdating.mustBeOver(cause.effectiveAt(), wrong.effectiveAt());
    try {
      Posted posted = corrections.reverse(key, cause, wrong.id(), Set.copyOf(wrong.people()));
      if (!posted.isReplay()) {
        tell(actor, wrong.id(), posted, Objects.toString(cause.description(), ""));
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
