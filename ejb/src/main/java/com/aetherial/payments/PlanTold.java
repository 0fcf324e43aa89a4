package com.aetherial.payments;

import java.util.List;

/**
 * A subscription and some of its invoices, as Stripe tells of them at one moment.
 *
 * @param subscription how it stands
 * @param invoices at least the last one
 */
record PlanTold(SubscriptionNews subscription, List<InvoiceNews> invoices) {
  PlanTold {
    invoices = List.copyOf(invoices);
  }
}
