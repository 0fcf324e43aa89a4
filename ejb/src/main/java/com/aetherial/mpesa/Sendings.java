package com.aetherial.mpesa;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Progress;
import com.aetherial.mpesa.entity.Request;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sending money to phones. Money of one name is sent at most once. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Sendings {
  private static final String SEND = "/mpesa/b2c/v3/paymentrequest";
  private static final String STATUS = "/mpesa/transactionstatus/v1/query";

  private static final int LISTED_MAX = 10_000;

  /** A question that was asked less long ago is not asked again. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Inject MpesaSettings settings;
  @Inject ConversationDesk desk;
  @Inject Conversations conversations;
  @Inject DarajaClient client;
  @Inject Bodies bodies;
  @Inject CallbackPaths paths;
  @Inject Rail rail;
  @Inject Time time;

  /** Whether the operator has set it up, and nothing has stopped it. */
  public boolean isReady() {
    return settings.canSend() && !rail.isStopped();
  }

  /**
   * Sends money, unless that was done before under this name. What certainly was not sent is sent
   * now; that of which nobody knows is not.
   */
  public ConversationView send(SendMoney command) {
    Begun begun =
        desk.begin(
            new Request(
                Kind.PAYOUT,
                command.name(),
                null,
                command.token(),
                command.phone(),
                command.shillings()));
    if (begun.mustSend()) {
      desk.told(begun.id(), client.post(SEND, bodies.send(command)));
    }
    return desk.find(begun.id()).orElseThrow();
  }

  /**
   * Everything that was paid out, of what was begun after a moment; the newest first.
   *
   * @throws IllegalStateException when it is too much to be listed, as a part of it would be taken
   *     for everything
   */
  public List<ConversationView> paidSince(Instant moment) {
    List<ConversationView> paid = desk.paidSince(moment, LISTED_MAX + 1);
    if (paid.size() > LISTED_MAX) {
      throw new IllegalStateException(
          "More than " + LISTED_MAX + " payouts since " + moment + " cannot be compared.");
    }
    return paid;
  }

  /**
   * How far it has come; the other side is asked when it has not ended, and its answer is news that
   * comes later. Empty when nothing has this name.
   */
  public Optional<ConversationView> ask(String name) {
    Optional<ConversationView> found = desk.named(name);
    boolean isOpen = found.map(ConversationView::progress).filter(Progress::isOpen).isPresent();
    if (isOpen && !conversations.isAskedAboutSince(name, time.now().minus(PATIENCE))) {
      String question = "status-" + Ids.next();
      String token = paths.token(question);
      Begun begun = desk.begin(new Request(Kind.STATUS, question, name, token, null, 0));
      desk.told(begun.id(), client.post(STATUS, bodies.status(name, token)));
    }
    return found;
  }
}
