package com.aetherial.payments;

import com.aetherial.payments.entity.InvoiceState;
import com.aetherial.payments.entity.Trouble;
import com.stripe.model.Invoice;
import com.stripe.model.Invoice.Parent.SubscriptionDetails;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.InvoicePayment;
import com.stripe.model.PaymentIntent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe says of an invoice, at the moment we asked.
 *
 * @param id Stripe's identifier
 * @param subscriptionId Stripe's identifier of the subscription; null when it is about none
 * @param ourId what we called the subscription ourselves; null when it is not ours
 * @param number as it is printed
 * @param reason Stripe's word for why it was made
 * @param state how far it has come
 * @param total in the smallest unit; below nothing when it is a credit
 * @param paid how much money came
 * @param currency three capital letters
 * @param lines what it is about
 * @param paymentIntentId the payment; null when no money is due
 * @param trouble why it is not paid although that was tried; null when that was not
 * @param payUrl where the member can pay
 * @param createdAt when it was made
 */
record InvoiceNews(
    String id,
    @Nullable String subscriptionId,
    @Nullable String ourId,
    @Nullable String number,
    String reason,
    InvoiceState state,
    long total,
    long paid,
    String currency,
    List<Line> lines,
    @Nullable String paymentIntentId,
    @Nullable Trouble trouble,
    @Nullable String payUrl,
    Instant createdAt) {
  InvoiceNews {
    lines = List.copyOf(lines);
  }

  /**
   * A part of an invoice.
   *
   * @param priceId Stripe's identifier of the price; empty when it has none
   * @param amount in the smallest unit; below nothing when it is a credit
   */
  record Line(String priceId, long amount) {
    private static Line of(InvoiceLineItem item) {
      var pricing = item.getPricing();
      boolean isPriced = pricing != null && pricing.getPriceDetails() != null;
      String price = isPriced ? pricing.getPriceDetails().getPrice() : null;
      return new Line(Objects.requireNonNullElse(price, ""), item.getAmount());
    }
  }

  static InvoiceNews of(Invoice invoice, List<InvoiceLineItem> lines) {
    Optional<InvoicePayment.Payment> payment = payment(invoice);
    return new InvoiceNews(
        invoice.getId(),
        details(invoice).map(SubscriptionDetails::getSubscription).orElse(null),
        details(invoice)
            .map(SubscriptionDetails::getMetadata)
            .map(metadata -> metadata.get(SubscriptionNews.OURS))
            .orElse(null),
        invoice.getNumber(),
        Objects.requireNonNullElse(invoice.getBillingReason(), "manual"),
        InvoiceState.of(invoice.getStatus()),
        invoice.getTotal(),
        Objects.requireNonNullElse(invoice.getAmountPaid(), 0L),
        invoice.getCurrency().toUpperCase(Locale.ROOT),
        lines.stream().map(Line::of).toList(),
        payment.map(InvoicePayment.Payment::getPaymentIntent).orElse(null),
        trouble(invoice, payment.map(InvoicePayment.Payment::getPaymentIntentObject).orElse(null)),
        invoice.getHostedInvoiceUrl(),
        Instant.ofEpochSecond(invoice.getCreated()));
  }

  boolean isPaid() {
    return state == InvoiceState.PAID;
  }

  private static Optional<SubscriptionDetails> details(Invoice invoice) {
    return Optional.ofNullable(invoice.getParent()).map(Invoice.Parent::getSubscriptionDetails);
  }

  private static Optional<InvoicePayment.Payment> payment(Invoice invoice) {
    return invoice.getPayments() == null
        ? Optional.empty()
        : invoice.getPayments().getData().stream()
            .map(InvoicePayment::getPayment)
            .filter(payment -> payment != null && payment.getPaymentIntent() != null)
            .findFirst();
  }

  private static @Nullable Trouble trouble(Invoice invoice, @Nullable PaymentIntent intent) {
    boolean wasTried = Boolean.TRUE.equals(invoice.getAttempted());
    if (!wasTried || "paid".equals(invoice.getStatus())) {
      return null;
    }
    return intent != null && "requires_action".equals(intent.getStatus())
        ? Trouble.CARD_NEEDS_CONSENT
        : Trouble.CARD_DECLINED;
  }
}
