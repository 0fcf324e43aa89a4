package com.aetherial.mpesa;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.aetherial.kernel.Time;
import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Works on a callback: finds its conversation, decides whether to believe it, and ends the
 * conversation in the same transaction that finishes the message.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class CallbackWork {
  @Inject Inbox inbox;
  @Inject Conversations conversations;
  @Inject MpesaSettings settings;
  @Inject Rail rail;
  @Inject Compared compared;
  @Inject Event<ConversationEnded> ended;
  @Inject Event<PaymentReversed> reversed;
  @Inject Time time;

  /** Works on a callback, unless it is done; answers what has to be asked about because of it. */
  public Optional<ConversationView> apply(String externalId) {
    InboxMessage message = inbox.take(Callbacks.SOURCE, externalId).orElse(null);
    if (message == null) {
      return Optional.empty();
    }
    String token = externalId.substring(0, CallbackPaths.LENGTH);
    Conversation one =
        conversations
            .at(token)
            .flatMap(found -> conversations.lock(found.id()))
            .orElseThrow(IllegalStateException::new);
    Result told = ResultParser.parse(message.payload()).orElse(null);
    boolean isHeard =
        told != null && message.kind().equals(Callbacks.RESULT) && heard(one, told, token);
    inbox.finish(message, isHeard);
    return isHeard || !one.progress().isOpen()
        ? Optional.empty()
        : Optional.of(ConversationView.of(one));
  }

  /** Whether a callback ended what it is about; false when somebody has to ask. */
  private boolean heard(Conversation one, Result told, String token) {
    return switch (one.kind()) {
      case PUSH -> told.isDone() ? moved(one, told, token) : stopped(one, told);
      case PAYOUT -> told.isDone() ? moved(one, told, token) : refused(one, told);
      case STATUS -> answered(one, told);
      case BALANCE -> one.finish(null, told.fact("AccountBalance"), time.now());
    };
  }

  private boolean moved(Conversation one, Result told, String token) {
    String doubt = Believing.doubtAbout(one, told, token);
    if (!doubt.isEmpty()) {
      return distrusted(one, doubt);
    }
    boolean mustAsk = one.shillings() > settings.confirmAbove() || told.phone().isEmpty();
    if (mustAsk && one.progress().isOpen()) {
      return false;
    }
    return end(one, one.finish(told.receipt().orElse(null), "", time.now()));
  }

  private boolean stopped(Conversation one, Result told) {
    String doubt = Believing.doubtAboutName(one, told);
    return doubt.isEmpty()
        ? end(one, one.fail(told.code(), told.words(), time.now()))
        : distrusted(one, doubt);
  }

  private boolean refused(Conversation one, Result told) {
    if (SendingCodes.isDoubt(told.code())) {
      return false;
    }
    boolean isHeard = stopped(one, told);
    if (isHeard && SendingCodes.stops(told.code())) {
      rail.stop(told.code() + " " + told.words());
    } else if (isHeard && SendingCodes.isShort(told.code())) {
      rail.isShort(one.name());
    }
    return isHeard;
  }

  /** The answer to a question ends the payment that it is about, if it says anything about it. */
  private boolean answered(Conversation question, Result told) {
    Conversation asked = conversations.lockNamed(String.valueOf(question.about())).orElseThrow();
    if (told.isDone()) {
      question.finish(null, told.fact("TransactionStatus"), time.now());
    } else {
      question.fail(told.code(), told.words(), time.now());
      if (SendingCodes.stops(told.code())) {
        rail.stop(told.code() + " " + told.words());
      }
    }
    Verdict.of(asked, told).ifPresent(verdict -> compare(asked, told, verdict));
    if (Believing.isNeverSent(asked, question, told)) {
      return asked.neverSent(told.words());
    }
    if (told.isDone() && Believing.isConfirmed(asked, told)) {
      return end(asked, asked.finish(told.receipt().orElse(null), "", time.now()));
    }
    return told.isDone()
        && Believing.isDenied(asked, told)
        && end(asked, asked.fail("DECLINED", "", time.now()));
  }

  /**
   * What their books say is kept; money that went back is news for who had it. What was paid and
   * taken back before anybody heard of it was paid first.
   */
  private void compare(Conversation asked, Result told, Verdict verdict) {
    compared.note(asked.id(), verdict);
    if (verdict == Verdict.REVERSED) {
      if (asked.kind() == Kind.PAYOUT && asked.progress().isOpen()) {
        end(asked, asked.finish(told.receipt().orElse(null), "", time.now()));
      }
      reversed.fire(new PaymentReversed(ConversationView.of(asked)));
    }
  }

  private boolean distrusted(Conversation one, String doubt) {
    one.doubt(doubt);
    rail.isDoubtful(one.name(), doubt);
    return false;
  }

  private boolean end(Conversation one, boolean isNews) {
    if (isNews) {
      ended.fire(new ConversationEnded(ConversationView.of(one)));
    }
    return true;
  }
}
