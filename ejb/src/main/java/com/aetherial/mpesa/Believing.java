package com.aetherial.mpesa;

import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import java.time.Duration;

/** Compares what a callback tells with what was asked for: only our own row decides. */
final class Believing {
  private static final String PLAIN_PHONE = "[0-9]{12}";

  /** Longer than a call of ours can take. */
  private static final Duration ON_THE_WAY = Duration.ofMinutes(2);

  private Believing() {}

  /** Why a callback that says that money moved is not believed; empty when it is. */
  static String doubtAbout(Conversation ours, Result told, String token) {
    String name = doubtAboutName(ours, told);
    if (!name.isEmpty()) {
      return name;
    }
    long amount = told.shillings().orElse(0L);
    if (amount != ours.shillings()) {
      return "It tells of KES " + amount + ", asked was KES " + ours.shillings() + ".";
    }
    boolean isOther =
        told.phone()
            .filter(phone -> phone.matches(PLAIN_PHONE) && !ours.isWith(token, phone))
            .isPresent();
    return isOther ? "It tells of another phone." : "";
  }

  /** Why a callback is about something else; empty when it is not. */
  static String doubtAboutName(Conversation ours, Result told) {
    String known = ours.providerId();
    if (known != null && !told.providerId().isEmpty() && !known.equals(told.providerId())) {
      return "It is about " + told.providerId() + ", not " + known + ".";
    }
    boolean isOurs = told.name().isEmpty() || told.name().equals(ours.name());
    return isOurs ? "" : "It names " + told.name() + ".";
  }

  /** Whether the answer to a question is about this payment. */
  static boolean isAbout(Conversation ours, Result status) {
    String receipt = ours.receipt();
    return status.fact("OriginatorConversationID").equals(ours.originator())
        || (receipt != null && status.fact("ReceiptNo").equals(receipt));
  }

  /** Whether the answer to a question tells of this payment, made as it was asked for. */
  static boolean isConfirmed(Conversation ours, Result status) {
    return status.fact("TransactionStatus").equals("Completed")
        && status.shillings().filter(amount -> amount == ours.shillings()).isPresent()
        && isAbout(ours, status);
  }

  /**
   * What nobody knew there when they were asked, long enough after it was sent for the last time,
   * was never sent. That the answer is late proves nothing: it may have been sent since.
   */
  static boolean isNeverSent(Conversation ours, Conversation question, Result status) {
    return ours.kind() == Kind.PAYOUT
        && SendingCodes.isUnknown(status.code())
        && ours.isSentBefore(question.createdAt().minus(ON_THE_WAY));
  }

  /** Whether the answer to a question says that this payment was not made and will not be. */
  static boolean isDenied(Conversation ours, Result status) {
    return status.fact("TransactionStatus").matches("Declined|Cancelled|Expired|Failed")
        && isAbout(ours, status);
  }
}
