package com.aetherial.mpesa;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.Time;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Request;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Asking phones for money. The prompt of one name appears at most once. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Pushes {
  private static final String ASK = "/mpesa/stkpush/v1/processrequest";
  private static final String ASK_AGAIN = "/mpesa/stkpushquery/v1/query";

  /** The other side’s code for a prompt that is still on the phone. */
  private static final String STILL_ASKED = "4999";

  /** The other side’s code for money that has moved; its receipt is told in another place. */
  private static final String PAID = "0";

  @Inject MpesaSettings settings;
  @Inject ConversationDesk desk;
  @Inject DarajaClient client;
  @Inject Bodies bodies;
  @Inject CallbackPaths paths;
  @Inject MpesaComparison comparison;
  @Inject Time time;

  /** Whether the operator has set it up. */
  public boolean isReady() {
    return settings.canAsk();
  }

  /** Whether a simulator stands in for M-Pesa. */
  public boolean isSimulated() {
    return settings.isSimulated();
  }

  /**
   * Asks a phone, unless that was done before under this name. A prompt that certainly was not sent
   * is sent now; one of which nobody knows is not.
   */
  public ConversationView ask(AskPhone command) {
    String token = paths.token(command.name());
    Begun begun =
        desk.begin(
            new Request(
                Kind.PUSH, command.name(), null, token, command.phone(), command.shillings()));
    if (begun.mustSend()) {
      desk.told(begun.id(), client.post(ASK, bodies.ask(command, token, time.now())));
    }
    return desk.find(begun.id()).orElseThrow();
  }

  /** How far it has come, without asking; empty when there is none. */
  public Optional<ConversationView> find(UUID id) {
    return desk.find(id);
  }

  /** The same by its name. */
  public Optional<ConversationView> named(String name) {
    return desk.named(name);
  }

  /** How far it has come; the other side is asked when it has not ended. */
  public Optional<ConversationView> check(UUID id) {
    desk.openName(id).ifPresent(checkout -> ask(id, checkout));
    return desk.find(id);
  }

  private void ask(UUID id, String checkout) {
    DarajaReply reply = client.post(ASK_AGAIN, bodies.askAgain(checkout, time.now()));
    String code = Shapes.text(reply.body(), "ResultCode");
    boolean isDecided =
        reply.verdict() == DarajaReply.Verdict.ACCEPTED
            && !code.isEmpty()
            && !code.equals(STILL_ASKED);
    desk.asked(
        id,
        isDecided ? Optional.of(code) : Optional.empty(),
        Shapes.text(reply.body(), "ResultDesc"));
    if (code.equals(PAID)) {
      comparison.begin(id);
    }
  }
}
