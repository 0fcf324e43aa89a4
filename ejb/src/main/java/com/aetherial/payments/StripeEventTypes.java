package com.aetherial.payments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types of Stripe's events that the platform acts on, and asks for when they were lost. */
final class StripeEventTypes {
  /** About buying coins. */
  static final List<String> COINS =
      List.of(
          "checkout.session.completed",
          "checkout.session.expired",
          "checkout.session.async_payment_succeeded",
          "checkout.session.async_payment_failed",
          "payment_intent.succeeded",
          "payment_intent.payment_failed",
          "refund.created",
          "refund.updated",
          "refund.failed",
          "charge.refunded",
          "charge.refund.updated",
          "charge.dispute.created",
          "charge.dispute.updated",
          "charge.dispute.closed",
          "charge.dispute.funds_withdrawn",
          "charge.dispute.funds_reinstated",
          "radar.early_fraud_warning.created",
          "radar.early_fraud_warning.updated");

  /** About plans. */
  static final List<String> PLANS =
      List.of(
          "customer.subscription.created",
          "customer.subscription.updated",
          "customer.subscription.deleted",
          "customer.subscription.trial_will_end",
          "customer.subscription.paused",
          "customer.subscription.resumed",
          "invoice.paid",
          "invoice.finalized",
          "invoice.payment_failed",
          "invoice.payment_action_required",
          "invoice.voided",
          "invoice.marked_uncollectible");

  /** Stripe lists so many types at once. */
  private static final int AT_ONCE = 20;

  private StripeEventTypes() {}

  /** All of them, with what other modules look after, as Stripe can be asked for them. */
  static List<List<String>> inTwenties(Iterable<StripeSubject> subjects) {
    Set<String> all = new LinkedHashSet<>(COINS);
    all.addAll(PLANS);
    subjects.forEach(subject -> all.addAll(subject.types()));
    List<String> types = List.copyOf(all);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < types.size(); from += AT_ONCE) {
      parts.add(types.subList(from, Math.min(from + AT_ONCE, types.size())));
    }
    return parts;
  }
}
