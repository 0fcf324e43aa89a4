package com.aetherial.mpesa;

import com.aetherial.mpesa.entity.Conversation;

/** Compares what a callback tells with what was asked for: only our own row decides. */
final class Believing {
  private static final String PLAIN_PHONE = "[0-9]{12}";

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

  /** Whether the answer to a question says that this payment was not made and will not be. */
  static boolean isDenied(Conversation ours, Result status) {
    return status.fact("TransactionStatus").matches("Declined|Cancelled|Expired|Failed")
        && isAbout(ours, status);
  }
}
