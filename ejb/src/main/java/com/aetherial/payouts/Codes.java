package com.aetherial.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;

/** Brings codes to phones. Nothing here may run in a transaction. */
@ApplicationScoped
class Codes {
  @Inject CodeDesk desk;
  @Inject @Any Instance<CodeSender> senders;

  /**
   * @throws CodesNotSent when nobody sends text messages
   */
  void mustBeSent() {
    sender();
  }

  /**
   * Sends a code to a phone that is not confirmed. Whether it arrived may stay unknown; then the
   * member waits or asks for another one.
   *
   * @throws PhoneUnreachable when no message can be brought to it
   * @throws CodesNotSent when nobody sends text messages, or not now
   * @throws TooManyPayoutCodes when too many were sent
   */
  void send(UUID personId, UUID methodId) {
    CodeSender sender = sender();
    CodeDesk.Issued issued = desk.begin(personId, methodId).orElse(null);
    if (issued == null) {
      return;
    }
    CodeAnswer answer = sender.send(personId, issued.number(), issued.code());
    desk.told(issued.sending(), answer);
    if (answer == CodeAnswer.NO_SUCH_NUMBER) {
      throw new PhoneUnreachable();
    }
    if (answer == CodeAnswer.FAILED) {
      throw new CodesNotSent();
    }
  }

  private CodeSender sender() {
    return senders.stream()
        .filter(CodeSender::isAvailable)
        .findFirst()
        .orElseThrow(CodesNotSent::new);
  }
}
