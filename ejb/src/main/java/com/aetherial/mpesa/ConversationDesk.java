package com.aetherial.mpesa;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Time;
import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Request;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The steps of a conversation, each a transaction of its own: between them the other side is asked,
 * which no transaction may wait for.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ConversationDesk {
  private static final Logger LOG = System.getLogger(ConversationDesk.class.getName());

  @Inject Conversations conversations;
  @Inject Event<ConversationEnded> ended;
  @Inject Time time;

  /** Writes a request down. Only one caller is told to send it, and again only if it never was. */
  public Begun begin(Request request) {
    Optional<Conversation> known = conversations.lockNamed(request.name());
    if (known.isPresent()) {
      Conversation one = known.get();
      return new Begun(one.id(), one.isAt(request.token()) && one.sendAgain(time.now()));
    }
    Conversation fresh = new Conversation(request, time.now());
    conversations.add(fresh);
    return new Begun(fresh.id(), true);
  }

  /** Takes over what the other side answered at once, unless a callback was faster. */
  public void told(UUID id, DarajaReply reply) {
    Conversation one = locked(id);
    switch (reply.verdict()) {
      case ACCEPTED -> {
        one.accept(providerId(one, reply));
        one.isCalled(Shapes.text(reply.body(), "MerchantRequestID"));
      }
      case DUPLICATE -> one.accept(null);
      case NOT_SENT -> one.neverSent(reply.message());
      case UNKNOWN -> one.doubtSending(reply.code() + " " + reply.message());
      case REFUSED -> {
        if (one.fail(reply.code(), reply.message(), time.now())) {
          tell(one);
        }
      }
    }
    if (reply.verdict() != DarajaReply.Verdict.ACCEPTED) {
      LOG.log(
          Level.WARNING,
          "M-Pesa answered {0} to {1}: {2} {3}",
          reply.verdict(),
          one.name(),
          reply.code(),
          reply.message());
    }
  }

  /** Takes over what we were told when we asked about a phone: the end, or nothing yet. */
  public void asked(UUID id, Optional<String> code, String words) {
    Conversation one = locked(id);
    one.checkedAt(time.now());
    boolean isNews =
        code.isPresent()
            && (code.get().equals("0")
                ? one.finish(null, words, time.now())
                : one.fail(code.get(), words, time.now()));
    if (isNews) {
      tell(one);
    }
  }

  /** How far it has come; empty when there is none of this identity. */
  public Optional<ConversationView> find(UUID id) {
    return conversations.find(id).map(ConversationView::of);
  }

  /** How far it has come; empty when nothing has this name. */
  public Optional<ConversationView> named(String name) {
    return conversations.named(name).map(ConversationView::of);
  }

  /** The other side's name for a conversation that has not ended; empty when it gave none. */
  public Optional<String> openName(UUID id) {
    return conversations
        .find(id)
        .filter(one -> one.progress().isOpen())
        .map(Conversation::providerId);
  }

  /** Money that was sent and has arrived, the newest first. */
  public List<ConversationView> paidSince(Instant moment, int limit) {
    return conversations.paidSince(moment, limit).stream().map(ConversationView::of).toList();
  }

  /** Phones to ask about now. */
  public List<UUID> due(int limit) {
    return conversations.dueToAsk(limit);
  }

  private Conversation locked(UUID id) {
    return conversations.lock(id).orElseThrow(IllegalStateException::new);
  }

  private void tell(Conversation one) {
    ended.fire(new ConversationEnded(ConversationView.of(one)));
  }

  private static String providerId(Conversation one, DarajaReply reply) {
    String name = one.kind() == Kind.PUSH ? "CheckoutRequestID" : "ConversationID";
    return Shapes.text(reply.body(), name);
  }
}
