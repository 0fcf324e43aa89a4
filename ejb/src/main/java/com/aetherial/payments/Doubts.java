package com.aetherial.payments;

import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;

/** Compares what the provider says with what was ordered: only our own row decides what is due. */
final class Doubts {
  private Doubts() {}

  /** Why the session does not belong to the purchase as ordered; empty when it does. */
  static String about(Purchase purchase, CheckoutSession session) {
    if (!purchase.id().toString().equals(session.purchaseId())) {
      return "The session " + session.id() + " names the purchase " + session.purchaseId() + ".";
    }
    String known = purchase.sessionId();
    if (known != null && !known.equals(session.id())) {
      return "Its session is " + known + ", not " + session.id() + ".";
    }
    PurchaseOrder order = purchase.order();
    if (!order.price().isSameAs(session.amountTotal(), session.currency())) {
      return "The session "
          + session.id()
          + " is about "
          + session.amountTotal()
          + " "
          + session.currency()
          + ", ordered was "
          + order.price().minor()
          + " "
          + order.price().currency()
          + ".";
    }
    return "";
  }
}
